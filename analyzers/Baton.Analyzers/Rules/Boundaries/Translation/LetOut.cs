using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>What a member lets out, by itself or through the other members of its type.</summary>
/// <param name="bodies">What each body of the type lets out by itself.</param>
internal sealed class LetOut(IReadOnlyDictionary<ISymbol, BodyFacts> bodies)
{
    /// <summary>Where a member itself throws a vendor's exception; <see langword="null"/> if nowhere.</summary>
    public (Location Place, ISymbol Exception)? Throw(ISymbol member)
    {
        foreach (var body in Bodies(member))
        {
            if (bodies.TryGetValue(body, out var facts) && facts.Throws.Count > 0)
                return facts.Throws[0];
        }

        return null;
    }

    /// <summary>The first of the vendor's members that a member runs, or of its exceptions that it lets pass; <see langword="null"/> if there is none.</summary>
    public ISymbol? Touch(ISymbol member)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<ISymbol>(Bodies(member));
        while (open.Count > 0)
        {
            var body = open.Dequeue();
            if (!seen.Add(body) || !bodies.TryGetValue(body, out var facts))
                continue;
            if ((facts.Touches.FirstOrDefault() ?? facts.Throws.Select(t => t.Exception).FirstOrDefault()) is { } found)
                return found;
            foreach (var called in facts.Calls)
                open.Enqueue(called);
        }

        return null;
    }

    private static IEnumerable<ISymbol> Bodies(ISymbol member) => member is IPropertySymbol property
        ? new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Select(BodyScanner.Key)
        : [BodyScanner.Key(member)];
}
