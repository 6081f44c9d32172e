namespace Baton.Adapters.DuckDb.Engine;

/// <summary>What stands for the <c>$name</c>s of a statement.</summary>
/// <param name="Values">The values by name, without the dollar sign.</param>
internal sealed record SqlParameters(IReadOnlyDictionary<string, SqlValue> Values)
{
    public static SqlParameters None { get; } = new(new Dictionary<string, SqlValue>());

    public static SqlParameters Of(params IEnumerable<(string Name, SqlValue Value)> values) =>
        new(values.ToDictionary(v => v.Name, v => v.Value, StringComparer.OrdinalIgnoreCase));
}
