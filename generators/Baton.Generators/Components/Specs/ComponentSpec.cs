using Baton.Generators.Emission;
using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Specs;

/// <summary>All that is known of a component, and all that its generated file is written from.</summary>
/// <param name="Type">The class.</param>
/// <param name="Manifest">What config and people get to know of it.</param>
/// <param name="Services">What its constructor is given, in the order of its parameters.</param>
/// <param name="Settings">Its settings, in the order of the manifest.</param>
/// <param name="Records">The nested records that its settings use, sorted by name.</param>
internal sealed record ComponentSpec(
    PartialType Type,
    ComponentManifest Manifest,
    EquatableArray<ServiceSpec> Services,
    EquatableArray<SettingSpec> Settings,
    EquatableArray<RecordSpec> Records)
{
    /// <summary>Whether the class has only the constructor that the compiler gives a class without one; a generated one would take its place.</summary>
    public bool LacksConstructor { get; init; }

    /// <summary>The nested class that holds everything which would clutter the component itself; the class has no other member of the name.</summary>
    public string BindingClass { get; init; } = "ComponentBinding";
}
