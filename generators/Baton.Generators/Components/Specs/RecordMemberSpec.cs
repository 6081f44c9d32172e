namespace Baton.Generators.Components.Specs;

/// <summary>A setting of a nested record.</summary>
/// <param name="Setting">The property.</param>
/// <param name="Role">Where the record takes its value.</param>
/// <param name="Parameter">The constructor's parameter, escaped; empty if the value is not taken there.</param>
/// <param name="Fallback">What the parameter is where config gives nothing, as C#; empty if config must give it.</param>
internal sealed record RecordMemberSpec(SettingSpec Setting, RecordMemberRole Role, string Parameter = "", string Fallback = "");
