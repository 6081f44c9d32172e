using Baton.Generators.Emission;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Reads <c>[FormerName]</c>, and says what is wrong with one.</summary>
internal static class FormerNames
{
    /// <summary>The former names that attributes give, sorted, each once.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<AttributeData> attributes) =>
    [
        .. attributes
            .Where(a => a.AttributeClass.Is(ComponentAttributes.Namespace, "FormerNameAttribute"))
            .Select(a => a.ConstructorArguments is [{ Value: string name }] ? name : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderBy(n => n, StringComparer.Ordinal),
    ];

    /// <summary>What is wrong with a name that config used for a setting or an enum's member; null if nothing is.</summary>
    public static string? Problem(string former, string present)
    {
        if (former.Trim().Length == 0)
            return "has an empty [FormerName]: write the name that config used";
        if (CamelCase.From(former) is var spelled && spelled != former)
            return $"has the former name '{former}', which config never used: it spells names in camel case, so write '{spelled}'";
        return former == present ? $"has the former name '{former}', which is its name: leave it out" : null;
    }

    /// <summary>What is wrong with a kind that config used; null if nothing is.</summary>
    public static string? KindProblem(string former, string kind)
    {
        if (former == kind)
            return $"has the former kind '{former}', which is its kind: leave it out";
        return KebabCase.Is(former) && !new SettingsScalar("", SourceLocation.None, former).IsNull
            ? null
            : $"has the former kind '{former}', which no component can have had: a kind is kebab-case";
    }

    /// <summary>What several settings would be called alike; null if each name is one setting's.</summary>
    public static string? Clash(IEnumerable<(string Property, SettingManifest Setting)> settings)
    {
        var known = settings.ToList();
        foreach (var (property, setting) in known)
        {
            foreach (var former in setting.FormerNames)
            {
                if (known.FirstOrDefault(o => o.Setting.Name == former) is { Setting: not null } present)
                    return $"the former name '{former}' of '{property}' is the present name of '{present.Property}': nobody could tell which of the two a config means, so leave it out";
                if (known.FirstOrDefault(o => o.Setting != setting && o.Setting.FormerNames.Contains(former, StringComparer.Ordinal)) is { Setting: not null } other)
                    return $"'{property}' and '{other.Property}' have the same former name '{former}': nobody could tell which of the two a config means, so leave one out";
            }
        }

        return null;
    }
}
