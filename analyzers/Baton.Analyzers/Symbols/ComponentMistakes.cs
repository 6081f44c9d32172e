using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Symbols;

/// <summary>What is wrong with the components of a compilation: each is read once, however many rules ask.</summary>
internal static class ComponentMistakes
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<Refusal>>> Known = new();

    /// <summary>What is wrong with a class that is marked as a component.</summary>
    public static IReadOnlyList<Refusal> Of(INamedTypeSymbol component, Compilation compilation, CancellationToken cancellation)
    {
        var mistakes = Known.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        return mistakes.GetOrAdd(component, type => ComponentParser.Mistakes(type, compilation, cancellation));
    }
}
