using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Values;

/// <summary>A list or set of values.</summary>
/// <param name="Shape">What the value must look like in config.</param>
/// <param name="Type">The C# type.</param>
/// <param name="Item">An item.</param>
/// <param name="Reader">The method of <c>SettingsValue</c> that makes the collection.</param>
/// <param name="CanBeDefault">Whether the collection is a struct whose default cannot be enumerated.</param>
internal sealed record ListSpec(SettingShape Shape, string Type, ValueSpec Item, string Reader, bool CanBeDefault) : ValueSpec(Shape, Type);
