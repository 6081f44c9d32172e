using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>What a body lets out to whoever calls it.</summary>
internal sealed class BodyFacts
{
    /// <summary>The vendor's members that it calls outside of a translating catch, in the order of the source.</summary>
    public List<ISymbol> Touches { get; } = [];

    /// <summary>Where it throws a vendor's exception, each with the exception's type.</summary>
    public List<(Location Place, ISymbol Exception)> Throws { get; } = [];

    /// <summary>The other members of the same type, and its local functions, that it calls outside of a translating catch.</summary>
    public List<ISymbol> Calls { get; } = [];
}
