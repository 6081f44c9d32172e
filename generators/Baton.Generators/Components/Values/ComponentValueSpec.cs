using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Values;

/// <summary>A component that config chooses by its kind.</summary>
/// <param name="Shape">What the value must look like in config; names family and capability.</param>
/// <param name="Type">The C# type: the family's interface or a capability.</param>
internal sealed record ComponentValueSpec(SettingShape Shape, string Type) : ValueSpec(Shape, Type);
