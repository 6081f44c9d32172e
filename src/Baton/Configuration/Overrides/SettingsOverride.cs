using Baton.Configuration.Grammar.Texts;
using Baton.Configuration.Grammar.Trees;
using Baton.Configuration.Grammar.Yaml;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Overrides;

/// <summary>One <c>--set path=value</c>: where it goes, and what it puts there.</summary>
/// <param name="Segments">The steps of the path.</param>
/// <param name="Value">The value, at its path.</param>
internal sealed record SettingsOverride(IReadOnlyList<PathSegment> Segments, SettingsNode Value)
{
    // A message that shows a whole config on one line helps nobody.
    private const int LongestShown = 200;

    /// <summary>Reads an override.</summary>
    /// <param name="text">The text after <c>--set</c>.</param>
    /// <param name="errors">Receives its mistakes.</param>
    /// <returns>The override, or <see langword="null"/> if it cannot be read.</returns>
    public static SettingsOverride? Read(string text, ICollection<SettingsError> errors)
    {
        var place = new YamlPlace("--set " + Excerpt.Of(text, LongestShown), HasLines: false);
        var location = new SourceLocation(place.File, 0, 0);
        if (!IsReadable(text, location, errors))
            return null;
        var parser = new PathParser(text, 0);
        if (parser.Read('=') is not { } segments)
        {
            errors.Add(new SettingsError(location, "", parser.Problem + "; an override is path=value, such as job.model.maxDepth=8"));
            return null;
        }

        var path = PathText.Of(segments);
        if (parser.Position == text.Length)
        {
            errors.Add(new SettingsError(location, Excerpt.Of(path, LongestShown), "'=' and a value are missing; an override is path=value, such as job.model.maxDepth=8"));
            return null;
        }

        return ReadValue(text[(parser.Position + 1)..], place, path, segments.Count, errors) is { } value
            ? new SettingsOverride(segments, value)
            : null;
    }

    private static SettingsNode? ReadValue(string text, YamlPlace place, string path, int depth, ICollection<SettingsError> errors)
    {
        var mistakes = new List<SettingsError>();
        var value = YamlSettingsReader.Read(text, place, path, depth, mistakes);
        foreach (var mistake in mistakes)
            errors.Add(mistake.Path.Length == 0 ? mistake with { Path = Excerpt.Of(path, LongestShown) } : mistake);
        return mistakes.Count == 0 ? value : null;
    }

    private static bool IsReadable(string text, SourceLocation location, ICollection<SettingsError> errors)
    {
        try
        {
            ReadableText.Require(location.File, text);
            return true;
        }
        catch (SettingsException exception)
        {
            errors.Add(exception.Errors[0] with { Location = location });
            return false;
        }
    }
}
