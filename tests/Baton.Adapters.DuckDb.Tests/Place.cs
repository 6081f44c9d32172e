using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests;

/// <summary>Where rows can be written and read again.</summary>
/// <param name="Writer">Writes there.</param>
/// <param name="Reader">Reads there.</param>
/// <param name="File">The file that holds the rows.</param>
public sealed record Place(IWriter Writer, IReader Reader, string File)
{
    public static IEnumerable<TheoryDataRow<string>> Formats { get; } = [new("parquet"), new("json"), new("json-array"), new("duckdb-csv"), new("duckdb")];

    public static Place In(string folder, string format)
    {
        var file = System.IO.Path.Combine(folder, "rows");
        return format switch
        {
            "parquet" => new(new ParquetFileWriter { Path = file }, new ParquetFileReader { Path = file }, file),
            "json" => new(new JsonFileWriter { Path = file }, new JsonFileReader { Path = file }, file),
            "json-array" => new(new JsonFileWriter { Path = file, Layout = JsonLayout.Array }, new JsonFileReader { Path = file, Layout = JsonLayout.Array }, file),
            "duckdb-csv" => new(new DuckDbCsvFileWriter { Path = file }, new DuckDbCsvFileReader { Path = file, Header = true, Delimiter = "," }, file),
            "duckdb" => new(
                new DuckDbTableWriter { Database = file, Table = "rows of \"it\"" },
                new DuckDbQueryReader { Database = file, Sql = "FROM \"rows of \"\"it\"\"\"" },
                file),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
    }

    /// <summary>A reader of rows that are there already.</summary>
    public static IReader With(string folder, string format, Frame rows)
    {
        var place = In(folder, format);
        place.Writer.WriteAsync(new[] { rows }.ToAsyncEnumerable()).GetAwaiter().GetResult();
        return place.Reader;
    }
}
