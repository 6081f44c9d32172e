using System.Runtime.CompilerServices;
using Baton.Analyzers.Mentions;
using Baton.Generators.Catalog;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Symbols;

/// <summary>The names of the component classes that a compilation can see.</summary>
internal static class ComponentNames
{
    private static readonly ConditionalWeakTable<Compilation, WordSet> Known = new();

    /// <summary>The names, from the manifests of the compilation and of what it references.</summary>
    public static WordSet Of(Compilation compilation, CancellationToken cancellation) => Known.GetValue(compilation, c => new WordSet(
        ReferenceSpecs.Of(c, cancellation)
            .Append(ReferenceParser.Read(new SymbolFacts(c.Assembly), static _ => true, cancellation))
            .SelectMany(a => a.Components)
            .Select(component => component.Type.Substring(component.Type.LastIndexOfAny(['.', '+']) + 1))));
}
