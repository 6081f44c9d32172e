using Baton.Data;
using Baton.Frames;
using Baton.Testing.Components;
using Baton.Testing.Samples;

namespace Baton.Testing.Data;

/// <summary>What the laws have to know of a reader: how rows become its source.</summary>
public abstract class ReaderFixture : ComponentFixture
{
    /// <summary>Puts rows where a reader finds them, and makes that reader.</summary>
    /// <param name="folder">A folder of the test's own; a source that is a file is put there, and nothing else.</param>
    /// <param name="rows">The rows; one of <see cref="Samples"/>, or some of its rows.</param>
    protected internal virtual IReader Create(string folder, Frame rows) => throw Missing("protected override IReader Create(string folder, Frame rows) => …;");

    /// <summary>
    /// The rows that the source can hold; all types and odd text if nothing else is said. What a format has no place for is
    /// left out here.
    /// </summary>
    protected internal virtual IReadOnlyList<Frame> Samples { get; } = [SampleFrames.AllTypes(40), SampleFrames.OddTexts(), SampleFrames.OddNumbers()];

    internal override IEnumerable<(string Name, object Component)> Components(string folder) => [("", Create(folder, Samples[0]))];
}
