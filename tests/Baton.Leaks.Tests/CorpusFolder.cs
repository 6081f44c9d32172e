using System.Reflection;

namespace Baton.Leaks.Tests;

/// <summary>The corpus of these tests.</summary>
internal static class CorpusFolder
{
    public static LeakCorpus Corpus { get; } = new(Metadata("CorpusFolder"));

    public static string TargetingPack => Metadata("TargetingPack");

    private static string Metadata(string key) =>
        typeof(CorpusFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
