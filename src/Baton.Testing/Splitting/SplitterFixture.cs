using Baton.Data;
using Baton.Testing.Components;

namespace Baton.Testing.Splitting;

/// <summary>What the laws have to know of a splitter: how it is made, and what it claims.</summary>
public abstract class SplitterFixture : ComponentFixture
{
    /// <summary>Makes the splitter; written by the compiler where it needs no setting and no service.</summary>
    protected internal virtual ISplitter Create() => throw Missing("protected override ISplitter Create() => …;");

    /// <summary>The configurations that the laws are held against; the one that <see cref="Create"/> makes if nothing else is said, which keeps the order of time.</summary>
    protected internal virtual IReadOnlyList<SplitterCase> Cases => [new SplitterCase("default", Create)];

    internal SplitterCase Case(string name) => Cases.First(c => c.Name == name);

    internal override IEnumerable<(string Name, object Component)> Components(string folder) => Cases.Select(c => (c.Name, (object)c.Create()));
}
