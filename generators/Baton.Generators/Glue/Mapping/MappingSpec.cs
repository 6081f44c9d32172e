using Baton.Generators.Emission;
using Baton.Settings;

namespace Baton.Generators.Glue.Mapping;

/// <summary>A class whose settings go to a vendor's options.</summary>
/// <param name="Type">The class.</param>
/// <param name="Options">The options' type.</param>
/// <param name="IsStruct">Whether the options are a value, and so filled by reference.</param>
/// <param name="Accessibility">How visible the methods are that show the options.</param>
/// <param name="Members">The settings and where they go.</param>
/// <param name="Experimental">The identifiers of what is used and marked as experimental.</param>
internal sealed record MappingSpec(
    PartialType Type, string Options, bool IsStruct, string Accessibility, EquatableArray<MappedSettingSpec> Members, EquatableArray<string> Experimental);
