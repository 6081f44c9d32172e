using System.Runtime.CompilerServices;
using Baton.Generators.Catalog;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Symbols;

/// <summary>What the referenced assemblies say of their components: each is read once, however many rules ask.</summary>
internal static class ReferenceSpecs
{
    private static readonly ConditionalWeakTable<MetadataReference, StrongBox<ReferenceSpec?>> Known = new();

    /// <summary>The assemblies that a compilation references.</summary>
    public static IEnumerable<ReferenceSpec> Of(Compilation compilation, CancellationToken cancellation) => compilation.References
        .Select(reference => Known.GetValue(reference, r => new StrongBox<ReferenceSpec?>(ReferenceParser.Parse(r, cancellation))).Value)
        .OfType<ReferenceSpec>();
}
