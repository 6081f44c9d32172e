using Baton.Tests.Shared;

namespace Baton.Leaks.Tests;

/// <summary>The corpus of these tests.</summary>
internal static class CorpusFolder
{
    public static LeakCorpus Corpus { get; } = new(BuildFacts.Read("CorpusFolder"));

    public static string TargetingPack => BuildFacts.Read("TargetingPack");
}
