using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>How columns of a source become columns of frames.</summary>
internal static class ColumnMapping
{
    /// <summary>Decides how a column is read.</summary>
    /// <param name="source">Where it is, for messages.</param>
    /// <param name="column">The column.</param>
    /// <param name="wanted">What it must become; <see langword="null"/> if that is open.</param>
    /// <exception cref="DataException">No column can hold its values, or not as what is wanted.</exception>
    public static ReadColumn Map(string source, SourceColumn column, ColumnSchema? wanted)
    {
        var type = ReadAs(column.Type, wanted?.Type)
            ?? throw new DataException(
                $"{source}: the column '{column.Name}' holds {column.Type.ToString().ToUpperInvariant()}, which no column of a frame can. {Advice(column.Type)}");
        var schema = wanted ?? new ColumnSchema(column.Name, NaturalType(type), Nullable: true);
        if (!CanBecome(NaturalType(type), schema.Type))
            throw new DataException($"{source}: the column '{column.Name}' holds {NaturalType(type)}, which is never {schema.Type}. Correct the schema or the data.");
        return new ReadColumn(column, type, schema);
    }

    /// <summary>The type of column that holds a type's values as they are.</summary>
    public static ColumnType NaturalType(SqlType type) => type switch
    {
        SqlType.Boolean => ColumnType.Boolean,
        SqlType.TinyInt => ColumnType.Int8,
        SqlType.UTinyInt => ColumnType.UInt8,
        SqlType.SmallInt => ColumnType.Int16,
        SqlType.USmallInt => ColumnType.UInt16,
        SqlType.Integer => ColumnType.Int32,
        SqlType.UInteger => ColumnType.UInt32,
        SqlType.BigInt => ColumnType.Int64,
        SqlType.UBigInt => ColumnType.UInt64,
        SqlType.Float => ColumnType.Float32,
        SqlType.Double => ColumnType.Float64,
        SqlType.Date => ColumnType.Date,
        SqlType.Time or SqlType.TimeNs => ColumnType.Time,
        SqlType.Timestamp or SqlType.TimestampS or SqlType.TimestampMs or SqlType.TimestampNs or SqlType.TimestampTz => ColumnType.DateTime,
        _ => ColumnType.String,
    };

    /// <summary>The type that a column is read as; <see langword="null"/> if there is none.</summary>
    private static SqlType? ReadAs(SqlType type, ColumnType? wanted) => type switch
    {
        // Whole numbers that a double cannot hold are exact as text.
        SqlType.Decimal or SqlType.HugeInt or SqlType.UHugeInt or SqlType.BigNum =>
            wanted is ColumnType.String or (>= ColumnType.Int8 and <= ColumnType.UInt64) ? SqlType.Varchar : SqlType.Double,
        SqlType.Enum or SqlType.Uuid or SqlType.Interval or SqlType.TimeTz or SqlType.Varchar => SqlType.Varchar,
        SqlType.SqlNull => SqlType.Varchar,
        (>= SqlType.Boolean and <= SqlType.Time) or (>= SqlType.TimestampS and <= SqlType.TimestampNs) or SqlType.TimestampTz or SqlType.TimeNs =>
            wanted is ColumnType.String ? SqlType.Varchar : type,
        _ => null,
    };

    private static bool CanBecome(ColumnType type, ColumnType wanted) =>
        type == wanted || type == ColumnType.String
        || (type.IsNumberLike() && wanted.IsNumberLike())
        || (type is ColumnType.Date or ColumnType.DateTime && wanted is ColumnType.Date or ColumnType.DateTime);

    private static string Advice(SqlType type) => type switch
    {
        SqlType.List or SqlType.Array => "Name the columns to read without it, or make rows of it with the kind 'duckdb': SELECT unnest(…).",
        SqlType.Struct => "Name the columns to read without it, or take it apart with the kind 'duckdb': SELECT its.field.",
        _ => "Name the columns to read without it, or make text of it with the kind 'duckdb': SELECT CAST(… AS VARCHAR).",
    };
}
