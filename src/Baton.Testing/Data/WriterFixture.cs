using Baton.Frames;
using Baton.Testing.Components;
using Baton.Testing.Samples;

namespace Baton.Testing.Data;

/// <summary>What the laws have to know of a writer: where it writes, and who reads that.</summary>
public abstract class WriterFixture : ComponentFixture
{
    /// <summary>Makes the writer, and the reader of what it writes.</summary>
    /// <param name="folder">A folder of the test's own; a writer of files writes there, and nowhere else. Asked twice for a folder, both writers have the same place.</param>
    protected internal virtual WriterUnderTest Create(string folder) => throw Missing("protected override WriterUnderTest Create(string folder) => new(new …, new …);");

    /// <summary>The configurations that the laws are held against; the one that <see cref="Create"/> makes if nothing else is said, which replaces what is there.</summary>
    protected internal virtual IReadOnlyList<WriterCase> Cases => [new WriterCase("default", Create)];

    /// <summary>
    /// The rows that the writer can write; all types and odd text if nothing else is said. What a format has no place for is
    /// left out here.
    /// </summary>
    protected internal virtual IReadOnlyList<Frame> Samples { get; } = [SampleFrames.AllTypes(40), SampleFrames.OddTexts(), SampleFrames.OddNumbers()];

    internal WriterCase Case(string name) => Cases.First(c => c.Name == name);

    internal override IEnumerable<(string Name, object Component)> Components(string folder) => Cases.Select(c => (c.Name, (object)c.Create(folder).Writer));
}
