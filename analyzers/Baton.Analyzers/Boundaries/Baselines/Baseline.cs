namespace Baton.Analyzers.Boundaries.Baselines;

/// <summary>How often each violation is allowed.</summary>
internal sealed class Baseline
{
    private readonly Dictionary<string, List<BaselineLine>> _lines = new(StringComparer.Ordinal);

    /// <summary>Reads the lines of a baseline file.</summary>
    public Baseline(IEnumerable<string> lines)
    {
        foreach (var line in BaselineText.Lines(lines))
        {
            Size++;
            // Normalized, so that a blank at the end of a line by an editor's hand changes nothing.
            var key = BaselineEntry.Parse(line.Text)?.ToString() ?? line.Text;
            if (!_lines.TryGetValue(key, out var same))
                _lines[key] = same = [];
            same.Add(line);
        }
    }

    /// <summary>How many violations are allowed.</summary>
    public int Size { get; }

    /// <summary>Whether it allows any violation of a rule.</summary>
    public bool Names(string rule) => _lines.Keys.Any(k => BaselineEntry.Parse(k)?.Rule == rule);

    /// <summary>How often a violation is allowed.</summary>
    public int Allows(BaselineEntry entry) => _lines.TryGetValue(entry.ToString(), out var lines) ? lines.Count : 0;

    /// <summary>The lines that allow what is no longer there.</summary>
    /// <param name="isJudged">Whether lines of a rule are judged; asked with <see langword="null"/> for lines that are no entries.</param>
    /// <param name="found">All violations of these rules, as often as they occur.</param>
    public IEnumerable<BaselineLine> Dead(Func<string?, bool> isJudged, IEnumerable<BaselineEntry> found)
    {
        var counts = found.GroupBy(e => e.ToString(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return
            from same in _lines
            where isJudged(BaselineEntry.Parse(same.Key)?.Rule)
            let alive = counts.TryGetValue(same.Key, out var count) ? count : 0
            from line in same.Value.Skip(alive)
            orderby line.Index
            select line;
    }
}
