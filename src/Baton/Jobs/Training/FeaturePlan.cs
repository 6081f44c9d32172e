using Baton.Components;
using Baton.Frames;
using Baton.Settings.Validation;

namespace Baton.Jobs.Training;

/// <summary>Decides which columns a model may read, and refuses those that would tell it the answer.</summary>
internal static class FeaturePlan
{
    /// <summary>What is wrong with the wanted features, as far as the schema alone can tell.</summary>
    public static IEnumerable<SettingProblem> Check(FrameSchema schema, string target, IReadOnlyList<string> wanted, IReadOnlyList<string> allowDerived)
    {
        foreach (var feature in wanted)
        {
            if (feature == target)
                yield return new SettingProblem("features", $"'{feature}' is the target itself; a model cannot read what it predicts");
            else if (!schema.Contains(feature))
                yield return new SettingProblem("features", Unknown(feature, schema));
            else if (IsDerived(schema, feature, target) && !allowDerived.Contains(feature))
                yield return new SettingProblem("features", Leak(feature, target));
        }

        foreach (var column in allowDerived)
        {
            if (!schema.Contains(column))
                yield return new SettingProblem("allowDerived", Unknown(column, schema));
        }
    }

    /// <summary>The features: those that were asked for, or else all that are neither the target, nor a key, nor derived from the target.</summary>
    public static IReadOnlyList<string> Choose(FrameSchema schema, string target, IReadOnlyList<string> wanted, IReadOnlyList<string> allowDerived)
    {
        var problems = Check(schema, target, wanted, allowDerived).Select(p => p.Message).ToList();
        if (problems.Count > 0)
            throw new DataException($"The features do not fit the data: {string.Join("; ", problems)}.");
        if (wanted.Count > 0)
            return wanted;
        List<string> chosen = [.. schema
            .Where(c => c.Name != target && !c.IsKey && (!IsDerived(schema, c.Name, target) || allowDerived.Contains(c.Name)))
            .Select(c => c.Name)];
        return chosen.Count > 0
            ? chosen
            : throw new DataException($"No column is left to learn from: there are {string.Join(", ", schema.Names)}, and the target is '{target}'.");
    }

    /// <summary>Follows "derived from" until it ends, or until it meets the target.</summary>
    private static bool IsDerived(FrameSchema schema, string column, string target)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = column; seen.Add(at) && schema.TryGet(at, out var here) && here.DerivedFrom is { } origin; at = origin)
        {
            if (origin == target)
                return true;
        }

        return false;
    }

    private static string Leak(string feature, string target) =>
        $"'{feature}' is derived from the target '{target}': a model that reads it has been told the answer. "
        + $"Leave it out, or add it to 'allowDerived' if that is what you want";

    private static string Unknown(string column, FrameSchema schema) =>
        $"there is no column '{column}'{SettingsMessages.DidYouMean(column, schema.Names)}; there are: {string.Join(", ", schema.Names)}";
}
