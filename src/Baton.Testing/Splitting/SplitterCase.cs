using Baton.Data;

namespace Baton.Testing.Splitting;

/// <summary>One configuration of a splitter, which all laws are held against.</summary>
/// <param name="Name">A name for people, such as <c>shuffled</c>; each once.</param>
/// <param name="Create">Makes the splitter.</param>
public sealed record SplitterCase(string Name, Func<ISplitter> Create)
{
    /// <summary>Whether no model learns from rows that come after those it is measured on; shuffling and plain cross-validation give that up.</summary>
    public bool KeepsTimeOrder { get; init; } = true;

    /// <summary>Whether rows are chosen at random; then another seed must choose others.</summary>
    public bool UsesSeed { get; init; }

    /// <summary>Whether every row of the data is in one of the two parts of each split.</summary>
    public bool UsesAllRows { get; init; }

    /// <summary>How many rows are enough.</summary>
    public int Rows { get; init; } = 100;
}
