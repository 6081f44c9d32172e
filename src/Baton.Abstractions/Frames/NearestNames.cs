namespace Baton.Frames;

/// <summary>Finds what a misspelt name may have meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>Longer names are not compared: the effort grows with the square of the length.</summary>
    private const int Longest = 100;

    /// <summary>The names that differ from a name in at most a third of their characters, the nearest first.</summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> names) =>
    [
        .. names
            .Where(n => n.Length <= Longest && name.Length <= Longest)
            .Select(n => (Name: n, Distance: Distance(name.ToLowerInvariant(), n.ToLowerInvariant())))
            .Where(n => n.Distance <= Math.Max(name.Length, n.Name.Length) / 3)
            .OrderBy(n => n.Distance)
            .Take(Most)
            .Select(n => n.Name),
    ];

    /// <summary>
    /// How many insertions, deletions, replacements and exchanges of neighbours make one text of another: the optimal
    /// string alignment distance (Damerau, 1964, restricted to one edit a place).
    /// </summary>
    private static int Distance(string from, string to)
    {
        var distance = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            distance[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            distance[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = distance[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        }

        return distance[from.Length, to.Length];
    }
}
