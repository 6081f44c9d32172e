using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Makes columns of the vectors of one column of a result.</summary>
internal abstract unsafe class VectorReader
{
    private readonly ValidityBits _validity = new();

    /// <summary>Appends a run of a vector.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="start">The first value.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="row">The number of the first one's row in the whole result, from 0 on, for messages.</param>
    /// <exception cref="DataException">A value is none that a column can hold.</exception>
    public void Append(nint vector, int start, int count, long row)
    {
        var mask = ChunkApi.duckdb_vector_get_validity(vector);
        _validity.Append(mask, start, count);
        Append(ChunkApi.duckdb_vector_get_data(vector), mask, start, count, row);
    }

    /// <summary>Makes a column of all that was appended, and begins anew.</summary>
    public Column Build() => Build(_validity.Build());

    /// <summary>The reader for a type.</summary>
    /// <param name="type">The type; one that is read as it is.</param>
    /// <param name="column">The column's name, for messages.</param>
    /// <param name="most">How many rows a frame holds at the most.</param>
    public static VectorReader For(SqlType type, string column, int most) => type switch
    {
        SqlType.Boolean => new BlockReader<bool>(most),
        SqlType.TinyInt => new BlockReader<sbyte>(most),
        SqlType.UTinyInt => new BlockReader<byte>(most),
        SqlType.SmallInt => new BlockReader<short>(most),
        SqlType.USmallInt => new BlockReader<ushort>(most),
        SqlType.Integer => new BlockReader<int>(most),
        SqlType.UInteger => new BlockReader<uint>(most),
        SqlType.BigInt => new BlockReader<long>(most),
        SqlType.UBigInt => new BlockReader<ulong>(most),
        SqlType.Float => new BlockReader<float>(most),
        SqlType.Double => new BlockReader<double>(most),
        SqlType.Date => new MomentReader<int, DateOnly, Days>(column, most),
        SqlType.Time => new MomentReader<long, TimeOnly, MicrosecondsOfDay>(column, most),
        SqlType.TimeNs => new MomentReader<long, TimeOnly, NanosecondsOfDay>(column, most),
        SqlType.TimestampS => new MomentReader<long, DateTime, Seconds>(column, most),
        SqlType.TimestampMs => new MomentReader<long, DateTime, Milliseconds>(column, most),
        SqlType.Timestamp => new MomentReader<long, DateTime, Microseconds>(column, most),
        SqlType.TimestampNs => new MomentReader<long, DateTime, Nanoseconds>(column, most),
        SqlType.TimestampTz => new MomentReader<long, DateTime, UtcMicroseconds>(column, most),
        SqlType.Varchar => new Utf8Reader(most),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no reader for the type."),
    };

    /// <summary>Appends the values of a run.</summary>
    /// <param name="data">The vector's values.</param>
    /// <param name="mask">Its mask; none if no value is missing.</param>
    /// <param name="start">The first value.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="row">The number of the first one's row, from 0 on.</param>
    protected abstract void Append(void* data, ulong* mask, int start, int count, long row);

    /// <summary>Makes a column of all values.</summary>
    protected abstract Column Build(Validity validity);

    /// <summary>Whether a value is there.</summary>
    protected static bool IsValid(ulong* mask, int index) => mask is null || (mask[index >> 6] & (1UL << (index & 63))) != 0;
}
