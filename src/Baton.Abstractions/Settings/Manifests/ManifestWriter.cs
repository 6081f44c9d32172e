using System.Globalization;
using Baton.Settings.Json;

namespace Baton.Settings.Manifests;

/// <summary>Writes manifests as JSON; what has its usual value is left out. Equal manifests give equal texts.</summary>
public static class ManifestWriter
{
    /// <summary>Writes a manifest on one line.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <returns>JSON that <see cref="ManifestReader"/> reads back to an equal manifest.</returns>
    public static string Write(ComponentManifest manifest)
    {
        var json = new JsonWriter();
        json.StartMap();
        json.Name(ManifestNames.Version).Raw(ComponentManifest.CurrentVersion.ToString(CultureInfo.InvariantCulture));
        json.Name(ManifestNames.Family).String(manifest.Family);
        json.Name(ManifestNames.Kind).String(manifest.Kind);
        WriteTexts(json, ManifestNames.FormerKinds, manifest.FormerKinds);
        json.Name(ManifestNames.Type).String(manifest.Type);
        WriteText(json, ManifestNames.Summary, manifest.Summary);
        WriteTexts(json, ManifestNames.Capabilities, manifest.Capabilities);
        WriteSettings(json, manifest.Settings);
        if (manifest.Records.Count > 0)
        {
            json.Name(ManifestNames.Records).StartList();
            foreach (var record in manifest.Records)
                WriteRecord(json, record);
            json.EndList();
        }

        return json.EndMap().ToString();
    }

    private static void WriteRecord(JsonWriter json, RecordManifest record)
    {
        json.StartMap().Name(ManifestNames.Name).String(record.Name);
        WriteText(json, ManifestNames.Summary, record.Summary);
        WriteSettings(json, record.Settings);
        json.EndMap();
    }

    private static void WriteSettings(JsonWriter json, EquatableArray<SettingManifest> settings)
    {
        if (settings.Count == 0)
            return;
        json.Name(ManifestNames.Settings).StartList();
        foreach (var setting in settings)
        {
            json.StartMap().Name(ManifestNames.Name).String(setting.Name);
            WriteTexts(json, ManifestNames.FormerNames, setting.FormerNames);
            WriteText(json, ManifestNames.Summary, setting.Summary);
            WriteFlag(json, ManifestNames.Required, setting.Required);
            WriteFlag(json, ManifestNames.Secret, setting.Secret);
            WriteOptional(json, ManifestNames.Default, setting.Default);
            json.Name(ManifestNames.Shape);
            WriteShape(json, setting.Shape);
            json.EndMap();
        }

        json.EndList();
    }

    private static void WriteShape(JsonWriter json, SettingShape shape)
    {
        json.StartMap().Name(ManifestNames.Type).String(ManifestNames.NameOf(shape.Type));
        WriteFlag(json, ManifestNames.Nullable, shape.Nullable);
        WriteOptional(json, ManifestNames.Minimum, shape.Minimum);
        WriteOptional(json, ManifestNames.Maximum, shape.Maximum);
        WriteFlag(json, ManifestNames.MinimumExclusive, shape.MinimumExclusive);
        WriteFlag(json, ManifestNames.MaximumExclusive, shape.MaximumExclusive);
        WriteTexts(json, ManifestNames.AllowedValues, shape.AllowedValues);
        WriteFormerValues(json, shape.FormerValues);
        WriteOptional(json, ManifestNames.Record, shape.Record);
        WriteOptional(json, ManifestNames.Family, shape.Family);
        WriteOptional(json, ManifestNames.Capability, shape.Capability);
        if (shape.Item is { } item)
        {
            json.Name(ManifestNames.Item);
            WriteShape(json, item);
        }

        json.EndMap();
    }

    private static void WriteFormerValues(JsonWriter json, EquatableArray<FormerValue> values)
    {
        if (values.Count == 0)
            return;
        json.Name(ManifestNames.FormerValues).StartList();
        foreach (var value in values)
            json.StartMap().Name(ManifestNames.Former).String(value.Former).Name(ManifestNames.Present).String(value.Present).EndMap();
        json.EndList();
    }

    private static void WriteText(JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
            json.Name(name).String(text);
    }

    private static void WriteOptional(JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.Name(name).String(text);
    }

    private static void WriteFlag(JsonWriter json, string name, bool value)
    {
        if (value)
            json.Name(name).Boolean(true);
    }

    private static void WriteTexts(JsonWriter json, string name, EquatableArray<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.Name(name).StartList();
        foreach (var text in texts)
            json.String(text);
        json.EndList();
    }
}
