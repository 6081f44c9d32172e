using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Symbols;

/// <summary>Whether a compilation knows Baton at all: where it does not, no rule has anything to look at.</summary>
internal static class BatonReference
{
    private const string Attribute = ComponentAttributes.Namespace + ".ComponentAttribute";

    public static bool IsIn(Compilation compilation) => compilation.GetTypesByMetadataName(Attribute).Length > 0;
}
