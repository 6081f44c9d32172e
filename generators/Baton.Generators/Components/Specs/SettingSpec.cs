using Baton.Generators.Components.Values;
using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Specs;

/// <summary>A property that config may set.</summary>
/// <param name="Property">The property's name in C#, escaped.</param>
/// <param name="Manifest">What config and people get to know of it.</param>
/// <param name="Value">How its value is read and written.</param>
internal sealed record SettingSpec(string Property, SettingManifest Manifest, ValueSpec Value)
{
    /// <summary>Whether the property may hold something before config sets it, which somebody must own.</summary>
    public bool MayHaveInitialValue { get; init; } = true;
}
