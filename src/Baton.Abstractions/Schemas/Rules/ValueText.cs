using System.Globalization;

namespace Baton.Schemas.Rules;

/// <summary>Values as people read them in a message: the same everywhere, and never too long.</summary>
internal static class ValueText
{
    private const int LongestText = 40;
    private const int MostValues = 10;

    public static string Of(object? value) => value switch
    {
        null => "nothing",
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        string text => $"'{(text.Length <= LongestText ? text : text[..LongestText] + "…")}'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string List<T>(IReadOnlyCollection<T> values)
    {
        var shown = string.Join(", ", values.Take(MostValues).Select(v => Of(v)));
        return values.Count <= MostValues ? shown : $"{shown}, … ({values.Count} in all)";
    }
}
