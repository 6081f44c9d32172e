namespace Baton.Generators.Components.Values;

/// <summary>A member of an enum.</summary>
/// <param name="Identifier">Its name in C#, escaped.</param>
/// <param name="ConfigName">Its name in config.</param>
/// <param name="Bits">Its value; a negative one as its two's complement.</param>
internal sealed record EnumMemberSpec(string Identifier, string ConfigName, ulong Bits);
