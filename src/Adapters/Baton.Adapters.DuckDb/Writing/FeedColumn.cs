using Baton.Adapters.DuckDb.Native;
using Baton.Adapters.DuckDb.Settings;
using Baton.Adapters.DuckDb.Writing.Vectors;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing;

/// <summary>A column that is handed to the library.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Writer">Fills its vectors.</param>
/// <param name="Prepare">Makes what the writer takes of a frame's column.</param>
internal sealed record FeedColumn(string Name, VectorWriter Writer, Func<Column, Column> Prepare)
{
    /// <summary>The columns of a table or of a file that says what it holds.</summary>
    public static IReadOnlyList<FeedColumn> Typed(Frame first, TimePrecision precision) =>
        [.. first.Schema.Select((c, i) => new FeedColumn(c.Name, Writes(c.Name, first.Columns[i], precision), static column => column))];

    /// <summary>The columns of a file of text: dates and times are written as the CSV writer writes them, to the last digit.</summary>
    public static IReadOnlyList<FeedColumn> AsText(Frame first) =>
    [
        .. first.Schema.Select((c, i) => c.Type is ColumnType.Date or ColumnType.Time or ColumnType.DateTime
            ? new FeedColumn(c.Name, new Utf8Writer(), MomentText.Of)
            : new FeedColumn(c.Name, Writes(c.Name, first.Columns[i], default), static column => column)),
    ];

    private static VectorWriter Writes(string name, Column column, TimePrecision precision) => column switch
    {
        Column<bool> => new TruthWriter(),
        Column<sbyte> => new BlockWriter<sbyte>(SqlType.TinyInt),
        Column<byte> => new BlockWriter<byte>(SqlType.UTinyInt),
        Column<short> => new BlockWriter<short>(SqlType.SmallInt),
        Column<ushort> => new BlockWriter<ushort>(SqlType.USmallInt),
        Column<int> => new BlockWriter<int>(SqlType.Integer),
        Column<uint> => new BlockWriter<uint>(SqlType.UInteger),
        Column<long> => new BlockWriter<long>(SqlType.BigInt),
        Column<ulong> => new BlockWriter<ulong>(SqlType.UBigInt),
        Column<float> => new BlockWriter<float>(SqlType.Float),
        Column<double> => new BlockWriter<double>(SqlType.Double),
        Column<DateOnly> => Moments.OfDates(name),
        Column<TimeOnly> => Moments.OfTimes(name, precision),
        Column<DateTime> c => Moments.OfDateTimes(name, c, precision),
        StringColumn => new Utf8Writer(),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "There is no writer for the type."),
    };
}
