namespace Baton.Testing.Data;

/// <summary>One configuration of a writer, which all laws are held against.</summary>
/// <param name="Name">A name for people, such as <c>append</c>; each once.</param>
/// <param name="Create">Makes the writer, and the reader of what it writes, in a folder of the test's own; asked twice for a folder, both writers have the same place.</param>
public sealed record WriterCase(string Name, Func<string, WriterUnderTest> Create)
{
    /// <summary>What it does where it has written before; whatever else than replacing it does must be what a setting asks for.</summary>
    public SecondWrite SecondWrite { get; init; } = SecondWrite.Replaces;
}
