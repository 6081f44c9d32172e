namespace Baton.Tasks.Restored;

/// <summary>NuGet's lists of kinds of assets, such as <c>Compile, Build</c>.</summary>
internal static class AssetFlags
{
    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>Whether a list names the compile assets.</summary>
    public static bool NamesCompile(string? flags) =>
        flags is not null && flags.Split(Separators).Any(f => f.Equals("compile", StringComparison.OrdinalIgnoreCase) || f.Equals("all", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether compile assets pass a reference.</summary>
    /// <param name="include">What it takes; all if <see langword="null"/>.</param>
    /// <param name="exclude">What it leaves out.</param>
    /// <param name="withhold">What it keeps from those who refer to the project that has the reference.</param>
    public static bool Pass(string? include, string? exclude, string? withhold) =>
        (include is null || NamesCompile(include)) && !NamesCompile(exclude) && !NamesCompile(withhold);
}
