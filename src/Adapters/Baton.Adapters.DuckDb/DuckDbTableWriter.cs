using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Reading;
using Baton.Adapters.DuckDb.Settings;
using Baton.Adapters.DuckDb.Writing;
using Baton.Components;
using Baton.Data;
using Baton.Data.Files;
using Baton.Frames;

namespace Baton.Adapters.DuckDb;

/// <summary>
/// Writes the rows into a table of a DuckDB database, in one transaction: until it is complete, and if the writing fails or
/// is cancelled, the database is as it was before.
/// </summary>
[Component("duckdb")]
public sealed partial class DuckDbTableWriter : IWriter
{
    /// <summary>The database file; it is made if it is not there.</summary>
    public required string Database { get; init; }

    /// <summary>The table's name.</summary>
    public required string Table { get; init; }

    /// <summary>What becomes of a table that is there already.</summary>
    public TableMode Mode { get; init; } = TableMode.Replace;

    /// <summary>How finely times are stored in a table that is made.</summary>
    public TimePrecision Precision { get; init; } = TimePrecision.Microseconds;

    /// <summary>How much of the machine the engine may use.</summary>
    public EngineSettings Engine { get; init; } = new();

    private string Place => $"{Database}, table {Table}";

    private string Remedy => Mode switch
    {
        TableMode.Create => "Name another table, or choose another mode: append or replace. The database is unchanged.",
        TableMode.Append => "Write what the table's columns hold, or choose the mode replace. The database is unchanged.",
        _ => "Check the path, who may write there, and the space left. The database is unchanged.",
    };

    /// <inheritdoc />
    public async Task<WrittenData> WriteAsync(IAsyncEnumerable<Frame> frames, CancellationToken cancellation = default)
    {
        if (!Sql.IsName(Table))
            throw new DataException($"'{Table.Replace("\0", "\\0", StringComparison.Ordinal)}' is not the name of a table. Name the table to write.");
        return new WrittenData(Place, File.Exists(Database) ? await WriteAsync(Database, frames, cancellation).ConfigureAwait(false) : await MakeAsync(frames, cancellation).ConfigureAwait(false));
    }

    /// <summary>Makes a database, which appears whole or not at all.</summary>
    private async Task<long> MakeAsync(IAsyncEnumerable<Frame> frames, CancellationToken cancellation)
    {
        var file = ReplacedFile.At(Database);
        using var lease = DatabaseLease.Take(Database, isReadOnly: false);
        try
        {
            var rows = await WriteAsync(file.Temporary, frames, cancellation).ConfigureAwait(false);
            if (File.Exists(Database))
                throw new DataException($"The database '{Database}' was made by somebody else meanwhile, and is left as it is. Write the table again.");
            file.Commit();
            return rows;
        }
        finally
        {
            file.Discard();
            File.Delete(file.Temporary + ".wal");
        }
    }

    private Task<long> WriteAsync(string path, IAsyncEnumerable<Frame> frames, CancellationToken cancellation) =>
        new RowWriting(Place, first => FeedColumn.Typed(first, Precision))
            .RunAsync(frames, () => DuckDb.Engine.Database.Open(path, isReadOnly: false, Engine), Statement, cancellation);

    private SqlText Statement(Database database)
    {
        var subject = $"The rows cannot be written to '{Place}'";
        var name = Sql.Name(Table);
        var verb = Mode switch
        {
            TableMode.Replace => $"CREATE OR REPLACE TABLE {name} AS",
            TableMode.Append when HasTable(database, subject) => $"INSERT INTO {name} BY NAME",
            TableMode.Append or TableMode.Create => $"CREATE TABLE {name} AS",
            _ => throw new ArgumentOutOfRangeException(nameof(Mode), Mode, "There is no such mode."),
        };
        return new SqlText($"{verb} SELECT * FROM {FeedFunction.Call}", subject) { Remedy = Remedy };
    }

    private bool HasTable(Database database, string subject)
    {
        const string Tables = "duckdb_tables() WHERE database_name = current_database() AND schema_name = current_schema() AND lower(table_name) = lower($name)";
        return Probe.HasRows(database, new SqlText(Tables, subject) { Parameters = SqlParameters.Of(("name", new SqlValue.Text(Table))) });
    }
}
