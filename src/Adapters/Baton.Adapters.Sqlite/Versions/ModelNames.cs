namespace Baton.Adapters.Sqlite.Versions;

/// <summary>Which names models and aliases may have, so that <c>name/3</c> and <c>name@alias</c> can be read.</summary>
internal static class ModelNames
{
    private const int Longest = 100;

    /// <summary>Whether an alias is <c>latest</c>, which nobody can set: it means the newest version.</summary>
    public static bool IsLatest(string alias) => alias.Equals("latest", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a model cannot have the name; <see langword="null"/> if it can.</summary>
    public static string? RefuseModel(string name) =>
        IsWord(name) && char.IsAsciiLetterOrDigit(name[0])
            ? null
            : $"'{Shown(name)}' cannot be the name of a model: use up to {Longest} of the letters a-z and A-Z, digits, '-', '_' and '.', a letter or digit first.";

    /// <summary>Why a version cannot have the alias; <see langword="null"/> if it can.</summary>
    public static string? RefuseAlias(string alias)
    {
        if (IsLatest(alias))
            return $"'{alias}' cannot be set as an alias: it always means the newest version.";
        return IsWord(alias) && char.IsAsciiLetter(alias[0])
            ? null
            : $"'{Shown(alias)}' cannot be an alias: use up to {Longest} of the letters a-z and A-Z, digits, '-', '_' and '.', a letter first.";
    }

    private static bool IsWord(string text) =>
        text.Length is > 0 and <= Longest && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static string Shown(string text) =>
        string.Concat((text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…")).Select(c => char.IsControl(c) ? '?' : c));
}
