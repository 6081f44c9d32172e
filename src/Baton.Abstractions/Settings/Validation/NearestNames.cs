namespace Baton.Settings.Validation;

/// <summary>Finds what a person may have meant by a misspelt name.</summary>
public static class NearestNames
{
    private const int MostNames = 3;

    // No name in a config is that long; comparing one that is would take long.
    private const int LongestName = 64;

    // A shorter part is in too many names to mean one of them.
    private const int ShortestPart = 4;

    /// <summary>The known names nearest to a misspelt one.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names there are.</param>
    /// <returns>
    /// At most three names, the nearest first, or if none is near those that are a part of it or have it as a part
    /// (<c>fastTree</c> of <c>fast-tree-binary</c>); none if there is nothing of the kind, or so much that it says nothing.
    /// </returns>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > LongestName)
            return [];
        IReadOnlyList<string> names = [.. known.Where(n => n.Length <= LongestName)];
        var bare = Bare(name);
        var near = Misspelt(bare, names);
        return near.Count > 0 ? near : Parts(bare, names);
    }

    private static IReadOnlyList<string> Misspelt(string bare, IReadOnlyList<string> names)
    {
        // A third of the letters may be wrong; of two letters, one.
        var most = Math.Max(1, bare.Length / 3);
        var near = new List<(int Distance, string Name)>();
        foreach (var candidate in names)
        {
            var distance = Distance(bare, Bare(candidate));
            if (distance <= most && distance < Math.Max(bare.Length, 1))
                near.Add((distance, candidate));
        }

        return [.. near.OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).Select(n => n.Name).Take(MostNames)];
    }

    private static IReadOnlyList<string> Parts(string bare, IReadOnlyList<string> names)
    {
        IReadOnlyList<string> parts = [.. names.Where(n => Holds(bare, Bare(n)) || Holds(Bare(n), bare) || IsWord(bare, n)).OrderBy(n => n, StringComparer.Ordinal)];
        return parts.Count <= MostNames ? parts : [];
    }

    private static bool IsWord(string bare, string name) => name.Split('-', '_').Any(w => string.Equals(w, bare, StringComparison.OrdinalIgnoreCase));

    private static bool Holds(string whole, string part) => part.Length >= ShortestPart && whole.Contains(part);

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
