using Baton.Settings;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Conformance;

/// <summary>That a test project wants the laws held against components.</summary>
/// <param name="Assemblies">The assemblies whose components are meant; all but the built-in ones if empty.</param>
internal sealed record ConformanceRequest(EquatableArray<string> Assemblies)
{
    /// <summary>Reads the attribute.</summary>
    public static ConformanceRequest Of(AttributeData attribute) => new(new EquatableArray<string>(
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } names] ? names.Values.Select(v => v.Value).OfType<string>() : []));

    /// <summary>Whether the components of an assembly are meant.</summary>
    public bool Covers(string assembly) => Assemblies.Count == 0 ? assembly != ConformanceNames.BuiltIn : Assemblies.Contains(assembly);
}
