using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Values;

/// <summary>A value that one scalar holds.</summary>
/// <param name="Shape">What the value must look like in config.</param>
/// <param name="Type">The C# type.</param>
/// <param name="Reader">The method of <c>SettingsValue</c> that reads it.</param>
/// <param name="Writer">The method of <c>SettingsWriter</c> that writes it.</param>
/// <param name="Limits">The reader's limits as C# arguments; none if the type's own are meant.</param>
/// <param name="IsChecked">Whether the shape has limits that the reader does not take, so that the validator must look first.</param>
internal sealed record ScalarSpec(
    SettingShape Shape,
    string Type,
    string Reader,
    string Writer,
    EquatableArray<string> Limits,
    bool IsChecked) : ValueSpec(Shape, Type);
