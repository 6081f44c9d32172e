using Baton.Adapters.DuckDb.Engine;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>What is read of a source.</summary>
/// <param name="Columns">The columns, in the order asked for.</param>
internal sealed record ReadPlan(IReadOnlyList<ReadColumn> Columns)
{
    /// <summary>Finds in a source what is asked for.</summary>
    /// <param name="source">Where the columns are, for messages.</param>
    /// <param name="found">The columns that are there.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="DataException">A column is missing, or cannot be read as what it must be.</exception>
    public static ReadPlan Make(string source, IReadOnlyList<SourceColumn> found, ReadRequest request)
    {
        var header = new FrameSchema(found.Select(c => new ColumnSchema(c.Name, ColumnType.String)));
        var required = request.Columns.Count > 0 ? request.Columns : request.Schema?.Names ?? [];
        var missing = required.Where(n => !header.Contains(n)).Distinct().ToList();
        if (missing.Count > 0)
            throw new DataException(string.Join('\n', missing.Select(n => $"{source}: there is no column '{n}'; {header.DescribeNearest(n)}.")));
        var wanted = request.Columns.Count > 0 ? header.Select(request.Columns).Names.Select(n => found[header.IndexOf(n)]) : found;
        return new ReadPlan([.. wanted.Select(c => ColumnMapping.Map(source, c, Declared(request, c.Name)))]);
    }

    /// <summary>What a request says of a column; <see langword="null"/> if nothing.</summary>
    public static ColumnSchema? Declared(ReadRequest request, string name) =>
        request.Schema is { } schema && schema.TryGet(name, out var column) ? column : null;
}
