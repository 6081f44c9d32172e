namespace Baton.Settings;

/// <summary>Sorts mistakes by their places: by file, then by line and column.</summary>
public sealed class SettingsErrorOrder : IComparer<SettingsError>
{
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    /// <summary>Creates the order.</summary>
    /// <param name="files">The files in the order in which their mistakes are told; what is no file of these comes last, by name.</param>
    public SettingsErrorOrder(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            if (!_ranks.ContainsKey(file))
                _ranks.Add(file, _ranks.Count);
        }
    }

    /// <summary>The order in which files stand by name.</summary>
    public static SettingsErrorOrder ByName { get; } = new([]);

    /// <summary>Sorts mistakes and drops those that say the same of the same place.</summary>
    /// <param name="errors">The mistakes.</param>
    public IReadOnlyList<SettingsError> Sort(IReadOnlyCollection<SettingsError> errors) =>
        errors.Count == 0 ? [] : [.. errors.Distinct().OrderBy(e => e, this)];

    /// <inheritdoc />
    public int Compare(SettingsError? x, SettingsError? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byRank = Rank(x).CompareTo(Rank(y));
        if (byRank != 0)
            return byRank;
        var byFile = string.CompareOrdinal(x.Location.File, y.Location.File);
        if (byFile != 0)
            return byFile;
        var byPlace = (x.Location.Line, x.Location.Column).CompareTo((y.Location.Line, y.Location.Column));
        return byPlace != 0 ? byPlace : string.CompareOrdinal(x.Path, y.Path);
    }

    private int Rank(SettingsError error) =>
        error.Location.File is { } file && _ranks.TryGetValue(file, out var rank) ? rank : int.MaxValue;
}
