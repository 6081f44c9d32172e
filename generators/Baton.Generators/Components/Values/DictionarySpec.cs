using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Values;

/// <summary>Values by name.</summary>
/// <param name="Shape">What the value must look like in config.</param>
/// <param name="Type">The C# type.</param>
/// <param name="Item">A value.</param>
internal sealed record DictionarySpec(SettingShape Shape, string Type, ValueSpec Item) : ValueSpec(Shape, Type);
