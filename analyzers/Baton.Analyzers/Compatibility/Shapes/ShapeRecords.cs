using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>Finds the records that settings hold, directly or as items.</summary>
internal static class ShapeRecords
{
    /// <summary>The record that a value holds at its innermost, and its path; null if it holds none.</summary>
    /// <param name="shape">The value.</param>
    /// <param name="path">Its path.</param>
    /// <param name="records">The records there are.</param>
    public static (RecordManifest? Record, string Path) Innermost(SettingShape shape, string path, EquatableArray<RecordManifest> records)
    {
        while (shape.Item is { } item)
        {
            path += shape.Type == SettingType.Dictionary ? ShapePath.DictionaryItem : ShapePath.ListItem;
            shape = item;
        }

        return (shape.Type == SettingType.Record ? records.FirstOrDefault(r => r.Name == shape.Record) : null, path);
    }
}
