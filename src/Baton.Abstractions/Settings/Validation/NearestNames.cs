namespace Baton.Settings.Validation;

/// <summary>Finds what a person may have meant by a misspelt name.</summary>
public static class NearestNames
{
    private const int MostNames = 3;

    // No name in a config is that long; comparing one that is would take long.
    private const int LongestName = 64;

    /// <summary>The known names nearest to a misspelt one.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names there are.</param>
    /// <returns>At most three names, the nearest first; none if nothing is near.</returns>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > LongestName)
            return [];
        var bare = Bare(name);
        // A third of the letters may be wrong; of two letters, one.
        var most = Math.Max(1, bare.Length / 3);
        var near = new List<(int Distance, string Name)>();
        foreach (var candidate in known)
        {
            if (candidate.Length > LongestName)
                continue;
            var distance = Distance(bare, Bare(candidate));
            if (distance <= most && distance < Math.Max(bare.Length, 1))
                near.Add((distance, candidate));
        }

        return [.. near.OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).Select(n => n.Name).Take(MostNames)];
    }

    /// <summary>
    /// The fewest insertions, deletions, replacements and swaps of neighbours that make one text the other, no letter
    /// touched twice: the Damerau–Levenshtein distance in its form known as optimal string alignment.
    /// </summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other text.</param>
    public static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    // 'max_depth', 'MaxDepth' and 'max-depth' are the same mistake.
    private static string Bare(string name) => name.Replace("-", "").Replace("_", "").ToLowerInvariant();
}
