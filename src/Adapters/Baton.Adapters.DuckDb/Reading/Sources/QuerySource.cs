using Baton.Adapters.DuckDb.Engine;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Sources;

/// <summary>A person's query.</summary>
internal sealed class QuerySource(string sql, SqlParameters parameters) : IRowSource
{
    private const string Subject = "The query cannot be read";

    private readonly string _remedy = parameters.Values.Count == 0 ? "Correct the SQL." : "Correct the SQL or its parameters.";

    public string Name => "The query";

    public IReadOnlyList<SourceColumn> Describe(Database database, ReadRequest request)
    {
        if (sql.Contains('\0'))
            throw new DataException($"{Subject}: the SQL holds a zero character, at which DuckDB would take it to end. Remove it.");
        // Alone first: the places of its mistakes are then those that its author sees.
        using (var alone = Statement.Prepare(database, new SqlText(sql, Subject) { Parameters = parameters, IsUsers = true, Remedy = _remedy }))
        {
            if (!alone.IsQuery)
                throw new DataException($"{Subject}: the SQL is no query. Write one statement that gives rows, such as SELECT …, and changes nothing.");
            RequireUse(alone.ParameterNames);
        }

        return Probe.Columns(database, From());
    }

    public SqlText Select(IReadOnlyList<ReadColumn> columns)
    {
        var table = From();
        return table with { Text = $"SELECT {string.Join(", ", columns.Select(c => c.Expression))} FROM {table.Text}" };
    }

    /// <summary>The query as a table. It begins on a line of its own, and a comment at its end comments nothing else out.</summary>
    private SqlText From() => new($"(\n{sql.AsSpan().TrimEnd().TrimEnd(';')}\n)", Subject) { Parameters = parameters, IsUsers = true, Remedy = _remedy, FirstLine = 2 };

    private void RequireUse(IReadOnlyList<string> names)
    {
        var unused = parameters.Values.Keys.Where(k => !names.Contains(k, StringComparer.OrdinalIgnoreCase)).ToList();
        if (unused.Count > 0)
            throw new DataException($"{Subject}: the SQL does not name the parameter{(unused.Count == 1 ? "" : "s")} {string.Join(", ", unused.Select(n => $"${n}"))}. Use {(unused.Count == 1 ? "it" : "them")}, or leave {(unused.Count == 1 ? "it" : "them")} out.");
    }
}
