namespace Baton.Analyzers.Vendors;

/// <summary>
/// Which names are which vendor's, written as <c>Acme=Acme.Core,Acme.*|Other=Other</c>: <c>*</c> stands for any run of
/// characters, and of several patterns that fit, the longest knows best.
/// </summary>
internal sealed class VendorPatterns
{
    private static readonly char[] ListSeparators = [',', ' ', '\t'];

    private readonly List<(string Pattern, string Vendor)> _patterns = [];

    /// <summary>Reads patterns; what is not written as it should be is left out.</summary>
    public static VendorPatterns Parse(IEnumerable<string> texts)
    {
        var patterns = new VendorPatterns();
        foreach (var entry in texts.SelectMany(t => t.Split('|')))
        {
            var equals = entry.IndexOf('=');
            if (equals <= 0)
                continue;
            var vendor = entry.Substring(0, equals).Trim();
            foreach (var pattern in entry.Substring(equals + 1).Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries))
                patterns._patterns.Add((pattern, vendor));
        }

        return patterns;
    }

    /// <summary>The vendor of a name; null if it is nobody's.</summary>
    public string? VendorOf(string name)
    {
        var (best, found) = (-1, default(string));
        foreach (var (pattern, vendor) in _patterns)
        {
            if (pattern.Length > best && Fits(name, pattern))
                (best, found) = (pattern.Length, vendor);
        }

        return found;
    }

    private static bool Fits(string name, string pattern)
    {
        if (pattern.IndexOf('*') < 0)
            return string.Equals(name, pattern, StringComparison.OrdinalIgnoreCase);
        var parts = pattern.Split('*');
        if (!name.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase))
            return false;
        var place = parts[0].Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var next = name.IndexOf(parts[i], place, StringComparison.OrdinalIgnoreCase);
            if (next < 0)
                return false;
            place = next + parts[i].Length;
        }

        var end = parts[parts.Length - 1];
        return name.Length - place >= end.Length && name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
    }
}
