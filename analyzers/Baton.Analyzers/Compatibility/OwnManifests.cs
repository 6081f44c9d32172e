using Baton.Generators.Catalog;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Compatibility;

/// <summary>What the components of a compilation say of themselves.</summary>
internal static class OwnManifests
{
    public static IReadOnlyList<ComponentManifest> Of(Compilation compilation) => ReferenceParser.Manifests(new SymbolFacts(compilation.Assembly), static _ => true);
}
