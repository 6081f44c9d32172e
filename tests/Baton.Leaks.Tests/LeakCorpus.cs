namespace Baton.Leaks.Tests;

/// <summary>
/// The corpus: a vendor, an adapter that shows it in every way in which one can, each way to use that as a file of its
/// own, and clean code that looks alike. Knows nothing of how it is run.
/// </summary>
/// <param name="folder">The folder of the corpus.</param>
internal sealed class LeakCorpus(string folder)
{
    /// <summary>The vendor's sources.</summary>
    public IReadOnlyList<string> Vendor { get; } = Sources(folder, "Vendor");

    /// <summary>The adapter's sources.</summary>
    public IReadOnlyList<string> Adapter { get; } = Sources(folder, "Adapter");

    /// <summary>Each way to leak.</summary>
    public IReadOnlyList<LeakFile> Leaks { get; } = Files(folder, "Leaks");

    /// <summary>Code that does not leak.</summary>
    public IReadOnlyList<LeakFile> Clean { get; } = Files(folder, "Clean");

    private static IReadOnlyList<string> Sources(string folder, string kind) => [.. Paths(folder, kind).Select(File.ReadAllText)];

    private static IReadOnlyList<LeakFile> Files(string folder, string kind) => [.. Paths(folder, kind).Select(LeakFile.Read)];

    private static IEnumerable<string> Paths(string folder, string kind) =>
        Directory.GetFiles(Path.Combine(folder, kind), "*.cs").Order(StringComparer.Ordinal);
}
