using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;
using Baton.Settings.Validation;

namespace Baton.Settings.Renaming;

/// <summary>One walk down a tree; a part that holds no former name, and has not moved, is handed on as it is.</summary>
internal sealed class RenamingWalk(SettingsRenamer renamer, RenamingReport report)
{
    public SettingsNode Value(SettingsNode node, string path, SettingsPlace? place, SettingsNode? before) => (place?.Shape.Type, node) switch
    {
        (SettingType.Component, SettingsMap map) => Component(map, path, place, before),
        (SettingType.Component, SettingsScalar bare) => Kind(bare, path, place),
        (SettingType.Record, SettingsMap map) => Settings(map, path, renamer.SettingsOf(place, null), null, before),
        (SettingType.Enum, SettingsScalar scalar) => Member(scalar, path, place.Shape),
        (SettingType.Dictionary, SettingsMap map) => Entries(map, path, e => (e.Name, Value(e.Value, SettingPath.Entry(path, e.Name), place.Item, Find(before, e.Name)))),
        (SettingType.List, SettingsList list) => Items(list, path, place.Item),
        (_, SettingsMap map) when map.Path != path => Entries(map, path, e => (e.Name, Value(e.Value, SettingPath.Entry(path, e.Name), null, null))),
        (_, SettingsList list) when list.Path != path => Items(list, path, null),
        (_, SettingsScalar scalar) when scalar.Path != path => Scalar(scalar, path, scalar.Text),
        _ => node,
    };

    private SettingsMap Component(SettingsMap map, string path, SettingsPlace place, SettingsNode? before)
    {
        if (ComponentNode.KindOf(map) is null)
            return Settings(map, path, renamer.SettingsOf(place, before), place, before);
        // Another kind keeps nothing of what was there before.
        var kept = ReferenceEquals(renamer.ComponentOf(place, map), renamer.ComponentOf(place, before)) ? before : null;
        return Settings(map, path, renamer.SettingsOf(place, map), place, kept);
    }

    /// <summary>Renames the settings of a component, whose place is given since its kind may be a former one, or of a record.</summary>
    private SettingsMap Settings(SettingsMap map, string path, KnownSettings? known, SettingsPlace? component, SettingsNode? before) => Entries(map, path, entry =>
    {
        if (component is not null && entry.Name == SettingsMap.KindName)
            return (entry.Name, Value(entry.Value, SettingPath.Entry(path, entry.Name), entry.Value is SettingsScalar ? component : null, null));
        if (known?.Find(entry.Name) is not { } setting)
            return (entry.Name, Value(entry.Value, SettingPath.Entry(path, entry.Name), null, null));
        if (setting.Name != entry.Name && !Rename(map, entry, setting))
            return null;
        var value = Value(entry.Value, SettingPath.Entry(path, setting.Name), new SettingsPlace(setting.Shape, known.Records), Find(before, setting.Name));
        return (setting.Name, value);
    });

    /// <summary>Tells of a setting that is given by a former name.</summary>
    /// <returns>Whether it counts: not if it is given another time, by its present name or before by another one.</returns>
    private bool Rename(SettingsMap map, SettingsEntry entry, SettingManifest setting)
    {
        if (map.FindEntry(setting.Name) is { } present)
        {
            report.Refuse(present.NameLocation, present.Value.Path, RenamingMessages.GivenByFormerName(setting.Name, entry.Name, entry.NameLocation));
            report.Refuse(entry.NameLocation, entry.Value.Path, RenamingMessages.GivenTwice(entry.Name, setting.Name, present.NameLocation));
            return false;
        }

        var others = map.Entries.Where(e => setting.FormerNames.Contains(e.Name, StringComparer.Ordinal)).ToList();
        if (others.Count > 1)
        {
            report.Refuse(entry.NameLocation, entry.Value.Path, RenamingMessages.GivenTwice(entry.Name, setting.Name, others.First(o => o != entry).NameLocation));
            return others[0] == entry;
        }

        report.Warn(entry.NameLocation, entry.Value.Path, RenamingMessages.NowCalled(entry.Name, setting.Name));
        return true;
    }

    private SettingsScalar Kind(SettingsScalar kind, string path, SettingsPlace place)
    {
        if (kind.IsNull || renamer.Find(place.Shape.Family ?? "", kind) is not { } component || component.Kind == kind.Text)
            return Scalar(kind, path, kind.Text);
        report.Warn(kind.Location, kind.Path, RenamingMessages.NowCalled(kind.Text, component.Kind));
        return Scalar(kind, path, component.Kind);
    }

    private SettingsScalar Member(SettingsScalar member, string path, SettingShape shape)
    {
        if (EnumScalar.IndexOf(member, shape.AllowedValues) >= 0 || shape.FormerValues.FirstOrDefault(v => v.Former == member.Text) is not { } former)
            return Scalar(member, path, member.Text);
        report.Warn(member.Location, member.Path, RenamingMessages.NowCalled(former.Former, former.Present));
        return Scalar(member, path, former.Present);
    }

    private static SettingsScalar Scalar(SettingsScalar scalar, string path, string text) =>
        scalar.Path == path && scalar.Text == text ? scalar : new SettingsScalar(path, scalar.Location, text, scalar.Style, scalar.Origin);

    /// <summary>A map with the entries that are made of its own; of what is made into nothing, without.</summary>
    private static SettingsMap Entries(SettingsMap map, string path, Func<SettingsEntry, (string Name, SettingsNode Value)?> change)
    {
        List<SettingsEntry>? changed = null;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];
            var made = change(entry);
            if (made is var (name, value) && name == entry.Name && ReferenceEquals(value, entry.Value))
            {
                changed?.Add(entry);
                continue;
            }

            changed ??= [.. map.Entries.Take(i)];
            if (made is var (newName, newValue))
                changed.Add(new SettingsEntry(newName, entry.NameLocation, newValue));
        }

        return changed is null && map.Path == path ? map : new SettingsMap(path, map.Location, changed is null ? [.. map.Entries] : [.. changed]);
    }

    private SettingsList Items(SettingsList list, string path, SettingsPlace? item)
    {
        SettingsNode[]? changed = null;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var made = Value(list.Items[i], SettingPath.Item(path, i), item, null);
            if (!ReferenceEquals(made, list.Items[i]))
                (changed ??= [.. list.Items])[i] = made;
        }

        return changed is null && list.Path == path ? list : new SettingsList(path, list.Location, changed is null ? list.Items : changed);
    }

    private static SettingsNode? Find(SettingsNode? before, string name) => (before as SettingsMap)?.Find(name);
}
