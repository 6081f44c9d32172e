using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>A statement that is ready to run.</summary>
internal sealed unsafe class Statement : IDisposable
{
    private const int IsSelect = 1;
    private const int IsExplain = 4;

    private readonly Database _database;
    private readonly StatementHandle _handle;
    private readonly SqlText _sql;

    private Statement(Database database, StatementHandle handle, SqlText sql)
    {
        _database = database;
        _handle = handle;
        _sql = sql;
    }

    /// <summary>Whether it gives rows and changes nothing.</summary>
    public bool IsQuery => StatementApi.duckdb_prepared_statement_type(_handle) is IsSelect or IsExplain;

    /// <summary>The names of its parameters, without the dollar sign; those of question marks are their numbers.</summary>
    public IReadOnlyList<string> ParameterNames
    {
        get
        {
            var names = new string[StatementApi.duckdb_nparams(_handle)];
            for (var i = 0; i < names.Length; i++)
            {
                var name = StatementApi.duckdb_parameter_name(_handle, (ulong)i + 1);
                names[i] = NativeTexts.Read(name);
                DatabaseApi.duckdb_free(name);
            }

            return names;
        }
    }

    /// <summary>Prepares a statement and gives it its parameters.</summary>
    /// <exception cref="DataException">It cannot be understood, or asks for a parameter that is not there.</exception>
    public static Statement Prepare(Database database, SqlText sql)
    {
        var state = StatementApi.duckdb_prepare(database.Connection, sql.Text, out var handle);
        var statement = new Statement(database, handle, sql);
        try
        {
            if (state != 0)
                throw statement.Failure(NativeTexts.Read(StatementApi.duckdb_prepare_error(handle)), ErrorKind.Unknown);
            statement.Bind();
            return statement;
        }
        catch
        {
            statement.Dispose();
            throw;
        }
    }

    /// <summary>Runs it for its effect.</summary>
    /// <exception cref="DataException">It fails.</exception>
    public void Run()
    {
        var state = StatementApi.duckdb_execute_prepared(_handle, out var result);
        using var rows = new ResultStream(_database, result, _sql);
        if (state != 0)
            throw rows.Failure();
    }

    /// <summary>Runs it and gives its rows as they come.</summary>
    /// <exception cref="DataException">It fails.</exception>
    public ResultStream Stream()
    {
        var state = StatementApi.duckdb_pending_prepared_streaming(_handle, out var pending);
        try
        {
            if (state != 0)
                throw Failure(pending == 0 ? "" : NativeTexts.Read(StatementApi.duckdb_pending_error(pending)), ErrorKind.Unknown);
            state = StatementApi.duckdb_execute_pending(pending, out var result);
            var rows = new ResultStream(_database, result, _sql);
            if (state == 0)
                return rows;
            using (rows)
                throw rows.Failure();
        }
        finally
        {
            StatementApi.duckdb_destroy_pending(ref pending);
        }
    }

    public void Dispose() => _handle.Dispose();

    private void Bind()
    {
        var names = ParameterNames;
        for (var i = 0; i < names.Count; i++)
        {
            if (!_sql.Parameters.Values.TryGetValue(names[i], out var value))
                throw new DataException($"{_sql.Subject}: the SQL names the parameter ${names[i]}, which is not among the parameters ({Known()}). Give it a value.");
            var native = value.Create();
            var state = StatementApi.duckdb_bind_value(_handle, (ulong)i + 1, native);
            ValueApi.duckdb_destroy_value(ref native);
            if (state != 0)
                throw Failure(NativeTexts.Read(StatementApi.duckdb_prepare_error(_handle)), ErrorKind.Unknown);
        }
    }

    private string Known() => _sql.Parameters.Values.Count == 0 ? "there are none" : string.Join(", ", _sql.Parameters.Values.Keys);

    private DataException Failure(string text, ErrorKind kind) => _database.Failure(_sql, text, kind);
}
