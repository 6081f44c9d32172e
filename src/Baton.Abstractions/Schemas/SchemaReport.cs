using System.Text;
using Baton.Frames;
using Baton.Schemas.Rules;

namespace Baton.Schemas;

/// <summary>What a schema found out about some rows.</summary>
/// <param name="schema">The schema's name.</param>
/// <param name="violations">Everything that is wrong.</param>
public sealed class SchemaReport(string schema, IReadOnlyList<Violation> violations)
{
    /// <summary>The schema's name.</summary>
    public string Schema { get; } = schema;

    /// <summary>Everything that is wrong, in the order of the schema's columns.</summary>
    public IReadOnlyList<Violation> Violations { get; } = violations;

    /// <summary>Whether the rows are as they should be.</summary>
    public bool IsValid => Violations.Count == 0;

    /// <summary>Goes on only if the rows are as they should be.</summary>
    /// <param name="source">Where the rows come from, as a person would look for it.</param>
    /// <exception cref="DataException">A rule is violated; the message names all violations.</exception>
    public void ThrowIfInvalid(string source)
    {
        if (!IsValid)
            throw new DataException(Describe(source));
    }

    /// <summary>The report in words.</summary>
    public override string ToString() => IsValid ? $"The data fits the schema '{Schema}'." : Describe("The data");

    private string Describe(string source)
    {
        var text = new StringBuilder($"{source} does not fit the schema '{Schema}' (the first is row 1):");
        foreach (var violation in Violations)
            text.Append("\n  ").Append(violation.Message);
        return text.ToString();
    }
}
