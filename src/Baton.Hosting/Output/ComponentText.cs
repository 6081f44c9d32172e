using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Validation;

namespace Baton.Hosting.Output;

/// <summary>Explains a component to a person: what it is, what it can do, and its settings.</summary>
internal static class ComponentText
{
    public static void Write(HostConsole console, ComponentManifest component)
    {
        console.Raw.WriteLine($"{component.Family} '{component.Kind}'{(component.FormerKinds.Count == 0 ? "" : $" (formerly {Quoted(component.FormerKinds)})")}");
        if (component.Summary.Length > 0)
            console.Raw.WriteLine($"  {component.Summary}");
        console.Raw.WriteLine($"  class {component.Type}: {string.Join(", ", component.Capabilities.Select(ShapeText.ShortName))}");
        WriteSettings(console, "settings", component.Settings);
        foreach (var record in component.Records)
        {
            var summary = record.Summary.Length == 0 ? "" : $": {record.Summary}";
            WriteSettings(console, $"{ShapeText.ShortName(record.Name)}{summary}", record.Settings);
        }

        console.Raw.WriteLine();
    }

    private static void WriteSettings(HostConsole console, string title, EquatableArray<SettingManifest> settings)
    {
        if (settings.Count == 0)
        {
            console.Raw.WriteLine($"  {title}: none");
            return;
        }

        console.Raw.WriteLine($"  {title}");
        var table = new TextTable("    name", "value", "default", "");
        foreach (var setting in settings)
        {
            table.Add(
                "    " + setting.Name,
                Value(setting.Shape),
                setting.Required ? "(required)" : setting.Default ?? "",
                string.Join(' ', Remarks(setting)));
        }

        table.Write(console);
    }

    private static IEnumerable<string> Remarks(SettingManifest setting)
    {
        if (setting.Summary.Length > 0)
            yield return setting.Summary;
        if (setting.Secret)
            yield return "Secret: never written out.";
        if (setting.FormerNames.Count > 0)
            yield return $"Formerly {Quoted(setting.FormerNames)}.";
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));

    /// <summary>What a setting may be; of a record, which of those below.</summary>
    private static string Value(SettingShape shape)
    {
        var innermost = shape;
        while (innermost.Item is { } item)
            innermost = item;
        return ShapeText.Of(shape) + (innermost.Record is { } record ? $" ({ShapeText.ShortName(record)})" : "");
    }
}
