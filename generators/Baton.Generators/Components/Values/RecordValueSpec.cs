using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Values;

/// <summary>A value that a nested settings record holds; how it is read stands with the component's records.</summary>
/// <param name="Shape">What the value must look like in config; names the record.</param>
/// <param name="Type">The C# type.</param>
internal sealed record RecordValueSpec(SettingShape Shape, string Type) : ValueSpec(Shape, Type);
