using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Validation;
using Spectre.Console;

namespace Baton.Hosting.Output;

/// <summary>Explains a component to a person: what it is, what it can do, and its settings.</summary>
internal static class ComponentText
{
    public static void Write(HostConsole console, ComponentManifest component)
    {
        console.Output.WriteLine($"{component.Family} '{component.Kind}'");
        if (component.Summary.Length > 0)
            console.Output.WriteLine($"  {component.Summary}");
        console.Output.WriteLine($"  class {component.Type}: {string.Join(", ", component.Capabilities.Select(ShapeText.ShortName))}");
        WriteSettings(console, "settings", component.Settings);
        foreach (var record in component.Records)
        {
            var summary = record.Summary.Length == 0 ? "" : $": {record.Summary}";
            WriteSettings(console, $"{ShapeText.ShortName(record.Name)}{summary}", record.Settings);
        }

        console.Output.WriteLine();
    }

    private static void WriteSettings(HostConsole console, string title, EquatableArray<SettingManifest> settings)
    {
        if (settings.Count == 0)
        {
            console.Output.WriteLine($"  {title}: none");
            return;
        }

        console.Output.WriteLine($"  {title}");
        var table = new Table().NoBorder().AddColumns("    name", "value", "default", "");
        foreach (var setting in settings)
        {
            table.AddRow(
                Markup.Escape("    " + setting.Name),
                Markup.Escape(ShapeText.Of(setting.Shape)),
                Markup.Escape(setting.Required ? "(required)" : setting.Default ?? ""),
                Markup.Escape(setting.Summary + (setting.Secret ? " Secret: never written out." : "")));
        }

        console.Output.Write(table);
    }
}
