using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue;

/// <summary>Whether the compiler can add to a class that asks for glue.</summary>
internal static class GluePlace
{
    /// <summary>Refuses what cannot be added to.</summary>
    /// <param name="type">The class.</param>
    /// <param name="refuse">Told of the mistake and its place.</param>
    /// <returns>Whether there is a mistake.</returns>
    public static bool Check(INamedTypeSymbol type, Action<ISymbol, string> refuse)
    {
        if (!PartialType.IsPartial(type, out var offender))
        {
            refuse(offender!, $"'{offender!.Name}' must be partial, so that the compiler can add to {(SymbolEqualityComparer.Default.Equals(offender, type) ? "it" : $"'{type.Name}' inside of it")}");
            return true;
        }

        if (type.IsFileLocal)
            refuse(type, $"'{type.Name}' must not be local to its file: the compiler adds to it in another");
        return type.IsFileLocal;
    }
}
