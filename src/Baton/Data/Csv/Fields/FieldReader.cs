using Baton.Frames;

namespace Baton.Data.Csv.Fields;

/// <summary>Reads the fields of one column from their text.</summary>
internal abstract class FieldReader
{
    /// <summary>What a field must be, for messages: <c>'x' is not …</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Whether the column holds text, whose spaces matter.</summary>
    public virtual bool IsText => false;

    /// <summary>Reads a field and appends its value.</summary>
    /// <returns>Whether the text is a value of the column's type.</returns>
    public abstract bool TryAppend(ReadOnlySpan<byte> text);

    public abstract void AppendNull();

    /// <summary>Makes a column of all appended values, and begins anew.</summary>
    public abstract Column Build();

    /// <summary>The reader for a type of column.</summary>
    /// <param name="type">The type.</param>
    /// <param name="capacity">How many values to make room for.</param>
    public static FieldReader For(ColumnType type, int capacity) => type switch
    {
        ColumnType.Boolean => new ValueFieldReader<bool>(FieldText.TryBoolean, "true or false", capacity),
        ColumnType.Int8 => new ValueFieldReader<sbyte>(FieldText.TryInt8, Whole(sbyte.MinValue, sbyte.MaxValue), capacity),
        ColumnType.UInt8 => new ValueFieldReader<byte>(FieldText.TryUInt8, Whole(byte.MinValue, byte.MaxValue), capacity),
        ColumnType.Int16 => new ValueFieldReader<short>(FieldText.TryInt16, Whole(short.MinValue, short.MaxValue), capacity),
        ColumnType.UInt16 => new ValueFieldReader<ushort>(FieldText.TryUInt16, Whole(ushort.MinValue, ushort.MaxValue), capacity),
        ColumnType.Int32 => new ValueFieldReader<int>(FieldText.TryInt32, Whole(int.MinValue, int.MaxValue), capacity),
        ColumnType.UInt32 => new ValueFieldReader<uint>(FieldText.TryUInt32, Whole(uint.MinValue, uint.MaxValue), capacity),
        ColumnType.Int64 => new ValueFieldReader<long>(FieldText.TryInt64, Whole(long.MinValue, long.MaxValue), capacity),
        ColumnType.UInt64 => new ValueFieldReader<ulong>(FieldText.TryUInt64, Whole(ulong.MinValue, ulong.MaxValue), capacity),
        ColumnType.Float32 => new ValueFieldReader<float>(FieldText.TryFloat32, "a number of single precision, such as -1.5e3", capacity),
        ColumnType.Float64 => new ValueFieldReader<double>(FieldText.TryFloat64, "a number of double precision, such as -1.5e3", capacity),
        ColumnType.Date => new ValueFieldReader<DateOnly>(IsoText.TryDate, "a date written yyyy-MM-dd", capacity),
        ColumnType.Time => new ValueFieldReader<TimeOnly>(IsoText.TryTime, "a time written HH:mm:ss", capacity),
        ColumnType.DateTime => new ValueFieldReader<DateTime>(IsoText.TryDateTime, "a date and time written yyyy-MM-ddTHH:mm:ss", capacity),
        ColumnType.String => new TextFieldReader(capacity),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string Whole<T>(T least, T greatest)
        where T : IFormattable =>
        FormattableString.Invariant($"a whole number from {least} to {greatest}");
}
