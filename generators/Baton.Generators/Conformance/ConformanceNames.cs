namespace Baton.Generators.Conformance;

/// <summary>The names by which the laws are found.</summary>
internal static class ConformanceNames
{
    public const string Testing = "Baton.Testing";
    public const string Attribute = "Baton.Testing.ConformanceAttribute";

    /// <summary>The assembly whose components are tested where they are built, unless a project names it.</summary>
    public const string BuiltIn = "Baton";

    /// <summary>What the name of a class of tests ends with.</summary>
    public const string Suffix = "Conformance";
}
