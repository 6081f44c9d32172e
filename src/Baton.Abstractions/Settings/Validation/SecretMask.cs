using Baton.Settings.Nodes;

namespace Baton.Settings.Validation;

/// <summary>
/// The secrets of one config. A secret is hidden wherever its text turns up: in its own setting, in the variable that it
/// was referred from, in a longer text that it was put into, and in the <c>--set</c> that gave it.
/// </summary>
public sealed class SecretMask
{
    /// <summary>What is shown in a secret's place.</summary>
    public const string Hidden = "***";

    // Shorter ones would blank out half of all texts; they are hidden where they are the whole value.
    private const int ShortestSearched = 4;

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _overrides = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _searched = new(LongestFirst.Instance);

    /// <summary>The paths of the settings that hold secrets.</summary>
    public IReadOnlyCollection<string> Paths => _paths;

    /// <summary>Adds a secret.</summary>
    /// <param name="secret">The value of a secret setting; all texts in it are secret where it is a list or a map by mistake.</param>
    public void Add(SettingsNode secret)
    {
        _paths.Add(secret.Path);
        if (secret.Location is { Line: 0, File: { } given })
            _overrides.Add(given);
        switch (secret)
        {
            case SettingsScalar { IsNull: false } scalar:
                Add(scalar.Text);
                break;
            case SettingsList list:
                foreach (var item in list.Items)
                    Add(item);
                break;
            case SettingsMap map:
                foreach (var entry in map)
                {
                    Add(entry.Name);
                    Add(entry.Value);
                }

                break;
        }
    }

    /// <summary>Whether a value must not be shown.</summary>
    /// <param name="scalar">The value.</param>
    public bool Hides(SettingsScalar scalar) =>
        !scalar.IsNull && (_paths.Contains(scalar.Path) || _texts.Contains(scalar.Text) || Holds(scalar.Text));

    /// <summary>Replaces the secrets in a text.</summary>
    /// <param name="text">The text.</param>
    public string Mask(string text)
    {
        foreach (var secret in _searched)
            text = text.Replace(secret, Hidden);
        return text;
    }

    /// <summary>Replaces the secrets in a value, which may be one as a whole, however short.</summary>
    /// <param name="text">The value.</param>
    public string MaskValue(string text) => _texts.Contains(text) ? Hidden : Mask(text);

    /// <summary>Replaces the secrets in a place, which may be the <c>--set</c> that gave one.</summary>
    /// <param name="location">The place.</param>
    public SourceLocation Mask(SourceLocation location)
    {
        if (location is not { Line: 0, File: { } file })
            return location;
        // What was given may be longer than what is shown of it, or written with quotes and escapes.
        return _overrides.Contains(file) ? WithoutValue(location) : location with { File = MaskOverride(file) };
    }

    /// <summary>The place of a value that must not be shown: the <c>--set</c> that gave it shows it in its own spelling.</summary>
    /// <param name="hidden">The value.</param>
    public SourceLocation PlaceOf(SettingsScalar hidden) => hidden.Location.Line == 0 ? WithoutValue(hidden.Location) : hidden.Location;

    /// <summary>Replaces the secrets in a mistake.</summary>
    /// <param name="error">The mistake.</param>
    public SettingsError Mask(SettingsError error)
    {
        if (_paths.Count == 0)
            return error;
        var masked = error with { Location = Mask(error.Location), Message = Mask(error.Message) };
        // The --set of a secret shows its value whatever its length.
        return _paths.Contains(error.Path) && error.Location.Line == 0 ? masked with { Location = WithoutValue(error.Location) } : masked;
    }

    private void Add(string text)
    {
        _texts.Add(text);
        if (text.Length >= ShortestSearched)
            _searched.Add(text);
    }

    private bool Holds(string text)
    {
        foreach (var secret in _searched)
        {
            if (text.IndexOf(secret, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private string MaskOverride(string file)
    {
        var value = file.IndexOf('=');
        return value >= 0 && _texts.Contains(file.Substring(value + 1)) ? file.Substring(0, value + 1) + Hidden : Mask(file);
    }

    private static SourceLocation WithoutValue(SourceLocation location)
    {
        var value = location.File?.IndexOf('=') ?? -1;
        return value < 0 ? location : location with { File = location.File!.Substring(0, value + 1) + Hidden };
    }

    private sealed class LongestFirst : IComparer<string>
    {
        public static readonly LongestFirst Instance = new();

        public int Compare(string? x, string? y)
        {
            var byLength = (y?.Length ?? 0).CompareTo(x?.Length ?? 0);
            return byLength != 0 ? byLength : string.CompareOrdinal(x, y);
        }
    }
}
