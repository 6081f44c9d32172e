using System.Globalization;
using Baton.Settings.Json;
using Baton.Settings.Manifests;
using Baton.Settings.Validation;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Finds limits that can be read and yet contradict each other, or the default of their property.</summary>
internal static class LimitsCheck
{
    // Limits fit no components, so that there is nothing to look up.
    private static readonly SettingsValidator Validator = new(new ManifestSet([]));

    /// <summary>Remarks what is contradictory about a setting.</summary>
    /// <param name="context">The component.</param>
    /// <param name="property">The setting's property.</param>
    /// <param name="manifest">The setting, with its default.</param>
    /// <param name="limits">What its attributes say.</param>
    public static void Check(ParseContext context, IPropertySymbol property, SettingManifest manifest, Limits limits)
    {
        if (!limits.Any)
            return;
        foreach (var value in Forbidden(manifest.Shape, limits))
            context.Remark(RefusalReason.Limits, property, $"'{property.Name}' allows '{value}', which its [Range] forbids: take the value away, or widen the range");
        if (IsDefaultForbidden(manifest))
            context.Remark(RefusalReason.Limits, property, $"'{property.Name}' has the default {manifest.Default}, which its own limits forbid: give it one that they allow, make it required, or widen the limits");
    }

    /// <summary>The allowed values that are not in the range.</summary>
    private static IEnumerable<string> Forbidden(SettingShape shape, Limits limits)
    {
        while (shape.Item is { } item)
            shape = item;
        if (limits.Range is null || limits.Allowed is null)
            yield break;
        foreach (var constant in limits.Allowed)
        {
            if (constant is { IsNull: false, Value: { } value } && ScalarText.TryCanonical(shape.Type, value, out var text) && text is not null && !shape.AllowedValues.Contains(text))
                yield return Convert.ToString(value, CultureInfo.InvariantCulture);
        }
    }

    private static bool IsDefaultForbidden(SettingManifest manifest) =>
        manifest.Default is { } text && JsonSettingsReader.Read(text, "", []) is { } node && Validator.Validate(node, manifest.Shape, []).Errors.Count > 0;
}
