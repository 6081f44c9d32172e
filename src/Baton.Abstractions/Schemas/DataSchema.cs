using Baton.Frames;
using Baton.Schemas.Rules;
using Baton.Schemas.Sampling;

namespace Baton.Schemas;

/// <summary>A schema made of its columns' rules: what <see cref="SchemaAttribute"/> is compiled to, and what can be put together by hand.</summary>
public sealed class DataSchema : ISchema
{
    /// <summary>Creates a schema.</summary>
    /// <param name="name">The schema's name, for messages.</param>
    /// <param name="columns">The columns and their rules.</param>
    /// <exception cref="DataException">A column's name is empty or stands twice.</exception>
    public DataSchema(string name, params IEnumerable<ColumnRules> columns)
    {
        Name = name;
        Rules = [.. columns];
        Columns = new FrameSchema(Rules.Select(c => c.Column));
    }

    /// <summary>The schema's name, for messages.</summary>
    public string Name { get; }

    /// <inheritdoc />
    public FrameSchema Columns { get; }

    /// <summary>The columns with their rules.</summary>
    public IReadOnlyList<ColumnRules> Rules { get; }

    /// <summary>Whether no two rows of a frame may have the same values in all key columns.</summary>
    public bool UniqueKeys { get; init; }

    /// <inheritdoc />
    public SchemaReport Check(Frame frame, long firstRow = 0)
    {
        var violations = new List<Violation>();
        foreach (var column in Rules)
            column.Check(frame, firstRow, violations);
        if (UniqueKeys && Schemas.Rules.UniqueKeys.Find(Rules, frame, firstRow) is { } repeated)
            violations.Add(repeated);
        return new SchemaReport(Name, violations);
    }

    /// <summary>
    /// Makes rows that keep all rules, for tests. Values are drawn evenly between their bounds, or near zero where there are
    /// none; whole numbers, dates and times that are keys count up; one value in ten is missing where that is allowed. Columns
    /// know nothing of each other, so one that is derived from another does not fit it.
    /// </summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="seed">The same seed makes the same rows.</param>
    /// <exception cref="DataException">No value was found that keeps the rules of a column, as for most patterns.</exception>
    public Frame Sample(int rows, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var random = new SampleRandom(seed);
        return new Frame(Columns, [.. Rules.Select(c => c.Sample(rows, random))]);
    }
}
