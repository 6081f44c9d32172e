using System.ComponentModel.DataAnnotations;
using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Reading;
using Baton.Adapters.DuckDb.Reading.Sources;
using Baton.Adapters.DuckDb.Settings;
using Baton.Components;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb;

/// <summary>
/// Reads the rows of a query in DuckDB's SQL: over the tables of a database file, which is opened for reading only, and over
/// any files that it names. What differs from run to run goes into <c>parameters</c>, never into the SQL.
/// </summary>
[Component("duckdb")]
public sealed partial class DuckDbQueryReader : IReader
{
    /// <summary>The query: one statement that gives rows, such as <c>SELECT * FROM rentals WHERE day &gt;= $from</c>.</summary>
    public required string Sql { get; init; }

    /// <summary>The database file; a database in memory, without tables, if not set.</summary>
    public string? Database { get; init; }

    /// <summary>
    /// What stands for <c>$name</c> in the query, by name, and for <c>$1</c> or the first <c>?</c> under the name 1. A value is
    /// taken as if it stood in quotes: as a number or a date where one is needed.
    /// </summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>How many rows a frame of the stream holds at the most, if who reads asks for no other number.</summary>
    [Range(1, int.MaxValue)]
    public int BatchSize { get; init; } = 65536;

    /// <summary>How much of the machine the engine may use.</summary>
    public EngineSettings Engine { get; init; } = new();

    /// <inheritdoc />
    public IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, CancellationToken cancellation = default) =>
        new RowReading(Engine, Find, request, request.BatchSize ?? BatchSize) { File = Database }.ReadAsync(cancellation);

    private QuerySource Find(Database database)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Parameters.Keys)
        {
            if (!names.TryAdd(name, name))
                throw new DataException($"The query cannot be read: the parameters '{names[name]}' and '{name}' differ in upper and lower case alone, which DuckDB takes for the same. Leave one of them out.");
        }

        return new QuerySource(Sql, SqlParameters.Of(Parameters.Select(p => (p.Key, (SqlValue)new SqlValue.Text(p.Value)))));
    }
}
