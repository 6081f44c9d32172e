using Baton.Analyzers.Compatibility.Shapes;
using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>Finds the settings of a component by paths in which former names may stand.</summary>
internal sealed class SettingLookup(ComponentManifest component)
{
    /// <summary>Finds a setting; null if the path leads nowhere.</summary>
    public FoundSetting? Find(string path)
    {
        var (settings, prefix) = (component.Settings, "");
        var names = path.Split('.');
        for (var i = 0; ; i++)
        {
            var name = ShapePath.WithoutItems(names[i]);
            var setting = settings.FirstOrDefault(s => s.Name == name) ?? settings.FirstOrDefault(s => s.FormerNames.Contains(name, StringComparer.Ordinal));
            if (setting is null)
                return null;
            var present = ShapePath.Append(prefix, setting.Name);
            if (i == names.Length - 1)
                return name == names[i] ? new FoundSetting(present, setting) : null;
            var (record, inner) = ShapeRecords.Innermost(setting.Shape, present, component.Records);
            if (record is null || inner.Substring(present.Length) != names[i].Substring(name.Length))
                return null;
            (settings, prefix) = (record.Settings, inner);
        }
    }

    /// <summary>The settings of a map; none if the path leads to no map.</summary>
    /// <param name="path">The map: a setting that holds a record, or the component itself.</param>
    public IEnumerable<FoundSetting> Of(string path)
    {
        if (path.Length == 0)
            return component.Settings.Select(s => new FoundSetting(s.Name, s));
        if (Find(path) is not { } owner)
            return [];
        var (record, inner) = ShapeRecords.Innermost(owner.Setting.Shape, owner.Path, component.Records);
        return (record?.Settings ?? EquatableArray<SettingManifest>.Empty).Select(s => new FoundSetting(ShapePath.Append(inner, s.Name), s));
    }
}
