using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Values;

/// <summary>A member of an enum, or a list of the members of an enum that is a set of flags.</summary>
/// <param name="Shape">What the value must look like in config.</param>
/// <param name="Type">The C# type.</param>
/// <param name="Members">The enum's members.</param>
/// <param name="IsFlags">Whether several members can be set at once.</param>
/// <param name="IsChecked">Whether not all members are allowed, so that the validator must look first.</param>
internal sealed record EnumSpec(
    SettingShape Shape,
    string Type,
    EquatableArray<EnumMemberSpec> Members,
    bool IsFlags,
    bool IsChecked) : ValueSpec(Shape, Type);
