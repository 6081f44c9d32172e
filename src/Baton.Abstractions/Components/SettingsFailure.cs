using System.ComponentModel;
using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Components;

/// <summary>The exceptions of generated code: each has the place, the path and the validator's own words.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SettingsFailure
{
    /// <summary>A map has a name that the component does not read.</summary>
    /// <param name="component">The component.</param>
    /// <param name="entry">The entry.</param>
    public static SettingsException Unknown(ComponentDescriptor component, SettingsEntry entry) =>
        Unknown($"the {component.Family} '{component.Kind}'", component.Manifest.Settings, entry);

    /// <summary>A map has a name that the record does not read.</summary>
    /// <param name="component">The component that uses the record.</param>
    /// <param name="record">The record's name in the manifest.</param>
    /// <param name="entry">The entry.</param>
    public static SettingsException Unknown(ComponentDescriptor component, string record, SettingsEntry entry) =>
        Unknown("this map", SettingsOf(component, record), entry);

    /// <summary>A component's required setting is missing.</summary>
    /// <param name="component">The component.</param>
    /// <param name="settings">The map that lacks it.</param>
    /// <param name="name">The setting.</param>
    public static SettingsException Missing(ComponentDescriptor component, SettingsMap settings, string name) =>
        Missing(component.Manifest.Settings, settings, name);

    /// <summary>A record's required setting is missing.</summary>
    /// <param name="component">The component that uses the record.</param>
    /// <param name="record">The record's name in the manifest.</param>
    /// <param name="settings">The map that lacks it.</param>
    /// <param name="name">The setting.</param>
    public static SettingsException Missing(ComponentDescriptor component, string record, SettingsMap settings, string name) =>
        Missing(SettingsOf(component, record), settings, name);

    /// <summary>A scalar names no member of an enum.</summary>
    /// <param name="node">The node.</param>
    /// <param name="names">The members' names in config.</param>
    public static SettingsException NoMember(SettingsNode node, params string[] names) =>
        Wrong(node, new SettingShape(SettingType.Enum) { AllowedValues = new EquatableArray<string>(names) });

    /// <summary>An enum holds a value that has no name, so that it cannot be written to config.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="value">The value.</param>
    public static BatonException Unnamed(Type type, object value) =>
        new($"The value {value} of {type} cannot be written to config: it is none of the enum's members.");

    /// <summary>A node does not look as it must.</summary>
    internal static SettingsException Wrong(SettingsNode node, SettingShape shape, bool secret = false) =>
        Find(node, shape, secret) ?? new SettingsException(WrongType(node, shape, secret));

    /// <summary>What is wrong with a scalar node; null if nothing is.</summary>
    internal static SettingsException? Find(SettingsNode node, SettingShape shape, bool secret)
    {
        var error = node is SettingsScalar { IsNull: false } scalar ? ScalarRules.Check(shape, scalar, secret) : WrongType(node, shape, secret);
        return error is null ? null : new SettingsException(error);
    }

    private static SettingsException Unknown(string owner, EquatableArray<SettingManifest> settings, SettingsEntry entry) =>
        new(new SettingsError(entry.NameLocation, entry.Value.Path, SettingsMessages.UnknownSetting(owner, entry.Name, settings))
        {
            Reason = SettingsErrorReason.UnknownSetting,
        });

    private static SettingsException Missing(EquatableArray<SettingManifest> settings, SettingsMap map, string name) =>
        new(new SettingsError(map.Location, SettingPath.Entry(map.Path, name), SettingsMessages.Missing(settings.Single(s => s.Name == name)))
        {
            Reason = SettingsErrorReason.Missing,
        });

    private static SettingsError WrongType(SettingsNode node, SettingShape shape, bool secret) =>
        new(node.Location, node.Path, SettingsMessages.WrongType(shape, node, secret)) { Reason = SettingsErrorReason.WrongType };

    private static EquatableArray<SettingManifest> SettingsOf(ComponentDescriptor component, string record) =>
        component.Manifest.Records.Single(r => r.Name == record).Settings;
}
