namespace Baton.Adapters.DuckDb.Engine;

/// <summary>What can stand in a statement's text only, because no parameter may: names.</summary>
internal static class Sql
{
    /// <summary>A name in quotes, whatever it holds.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Whether a name can be told to the library, whose texts end at a zero byte.</summary>
    public static bool IsName(string name) => name.Length > 0 && !name.Contains('\0');
}
