using Baton.Generators.Tests.Harness;

namespace Baton.Analyzers.Tests.Documents;

/// <summary>Files of the repository that tests hold against the rules.</summary>
internal static class Repository
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Sources.Folder, "..", ".."));

    public static readonly string RulePages = Path.Combine(Root, "docs", "rules");

    /// <summary>Compares a generated file with its committed text. Set BATON_UPDATE_BASELINES=1 to write it anew.</summary>
    public static void Check(string path, string expected)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("BATON_UPDATE_BASELINES") == "1")
            File.WriteAllText(file, expected);
        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
