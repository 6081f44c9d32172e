namespace Baton.Generators.Components.Emitting;

/// <summary>The types of Baton.Abstractions that generated code names.</summary>
internal static class RuntimeNames
{
    public const string Components = "global::Baton.Components";
    public const string IComponent = Components + ".IComponent";
    public const string IComponentType = Components + ".IComponentType";
    public const string Descriptor = Components + ".ComponentDescriptor";
    public const string Scope = Components + ".ComponentScope";
    public const string Value = Components + ".SettingsValue";
    public const string Collection = Components + ".SettingsCollection";
    public const string Failure = Components + ".SettingsFailure";
    public const string Writer = Components + ".SettingsWriter";
    public const string Map = "global::Baton.Settings.Nodes.SettingsMap";
    public const string Node = "global::Baton.Settings.Nodes.SettingsNode";
    public const string Shape = "global::Baton.Settings.Manifests.SettingShape";
    public const string ShapeType = "global::Baton.Settings.Manifests.SettingType";
    public const string Strings = "global::Baton.Settings.EquatableArray<string>";
}
