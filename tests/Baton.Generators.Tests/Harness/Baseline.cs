using System.Text.RegularExpressions;

namespace Baton.Generators.Tests.Harness;

/// <summary>Generated files that were looked at and found good. Set BATON_UPDATE_BASELINES=1 to write them anew, and look at the difference.</summary>
internal static partial class Baseline
{
    private static readonly string Folder = Path.Combine(Sources.Folder, "Baselines");

    public static void Check(string name, string actual)
    {
        actual = VersionPattern().Replace(actual, "\"VERSION\"");
        var file = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("BATON_UPDATE_BASELINES") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    // What a release changes is no difference.
    [GeneratedRegex("(?<=\"Baton[.A-Za-z]*\", )\"[0-9.]+\"")]
    private static partial Regex VersionPattern();
}
