namespace Baton.Generators.Glue.Mapping;

/// <summary>A setting and where it goes.</summary>
/// <param name="Setting">The property.</param>
/// <param name="Option">The property or field of the options.</param>
/// <param name="Conversion">What becomes of the value on its way.</param>
/// <param name="IsOptional">Whether it may be missing, and is handed over only if it is not.</param>
/// <param name="IsInitial">Whether it can be set only while the options are made.</param>
internal sealed record MappedSettingSpec(string Setting, string Option, Conversion Conversion, bool IsOptional, bool IsInitial);
