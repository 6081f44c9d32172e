using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>The rows of a statement, some thousand at a time.</summary>
internal sealed unsafe class ResultStream : IDisposable
{
    private readonly Database _database;
    private readonly SqlText _sql;
    private NativeResult _result;
    private bool _isAtEnd;

    public ResultStream(Database database, NativeResult result, SqlText sql)
    {
        _database = database;
        _result = result;
        _sql = sql;
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<SourceColumn> Columns()
    {
        var columns = new SourceColumn[StatementApi.duckdb_column_count(ref _result)];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = new SourceColumn(NativeTexts.Read(StatementApi.duckdb_column_name(ref _result, (ulong)i)), StatementApi.duckdb_column_type(ref _result, (ulong)i));
        return columns;
    }

    /// <summary>The next rows; whoever asks destroys them. 0 if there are none left.</summary>
    /// <exception cref="DataException">They cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The connection was interrupted.</exception>
    public nint Fetch()
    {
        // A result that has ended is closed, and must not be asked again.
        if (_isAtEnd)
            return 0;
        var chunk = StatementApi.duckdb_fetch_chunk(_result);
        _isAtEnd = chunk == 0;
        if (_isAtEnd && StatementApi.duckdb_result_error(ref _result) is var error && error is not null && *error != 0)
            throw Failure();
        return chunk;
    }

    /// <summary>What went wrong, as the exception that tells it.</summary>
    public Exception Failure()
    {
        var kind = (ErrorKind)StatementApi.duckdb_result_error_type(ref _result);
        var text = NativeTexts.Read(StatementApi.duckdb_result_error(ref _result));
        return kind == ErrorKind.Interrupted
            ? new OperationCanceledException("The query was interrupted.")
            : _database.Failure(_sql, text, kind);
    }

    public void Dispose() => StatementApi.duckdb_destroy_result(ref _result);
}
