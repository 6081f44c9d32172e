using Baton.Generators.Emission;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Glue;

/// <summary>Attributes by which the compiler would refuse what glue does with a member.</summary>
internal static class MemberMarks
{
    /// <summary>Whether a constructor leaves no required member to its caller.</summary>
    public static bool SetsRequiredMembers(this IMethodSymbol constructor) =>
        constructor.GetAttributes().Any(a => a.AttributeClass.Is("System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute"));

    /// <summary>Whether the use of a symbol is an error.</summary>
    public static bool IsGone(this ISymbol symbol) =>
        symbol.GetAttributes().Any(a => a.AttributeClass.Is("System", nameof(ObsoleteAttribute)) && a.ConstructorArguments is [_, { Value: true }, ..]);

    /// <summary>The identifiers by which symbols, what they stand in, and the types that they show are marked as experimental.</summary>
    public static EquatableArray<string> Experimental(IEnumerable<ISymbol?> symbols)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var symbol in symbols)
            Collect(symbol);
        return found.ToEquatableArray();

        void Collect(ISymbol? symbol)
        {
            if (symbol is null or INamespaceSymbol || !seen.Add(symbol))
                return;
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass.Is("System.Diagnostics.CodeAnalysis", "ExperimentalAttribute")
                    && attribute.ConstructorArguments is [{ Value: string id }] && SyntaxFacts.IsValidIdentifier(id))
                    found.Add(id);
            }

            foreach (var shown in Shown(symbol))
                Collect(shown);
            Collect(symbol.ContainingType);
            Collect(symbol.ContainingModule);
            Collect(symbol.ContainingAssembly);
        }
    }

    /// <summary>Writes that what is experimental may be used: who asked for the glue has agreed to it, or is told at what asks.</summary>
    public static void Allow(SourceWriter writer, EquatableArray<string> experimental)
    {
        if (experimental.Count > 0)
            writer.Line($"#pragma warning disable {string.Join(", ", experimental)} // Experimental, and used nevertheless.");
    }

    private static IEnumerable<ISymbol?> Shown(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters.Select(p => p.Type).Append(method.ReturnType),
        IPropertySymbol property => property.Parameters.Select(p => p.Type).Append(property.Type).Concat<ISymbol?>([property.GetMethod, property.SetMethod]),
        IFieldSymbol field => [field.Type],
        INamedTypeSymbol { TypeKind: TypeKind.Enum } type => type.GetMembers().OfType<IFieldSymbol>(),
        INamedTypeSymbol type => type.TypeArguments,
        IArrayTypeSymbol array => [array.ElementType],
        IPointerTypeSymbol pointer => [pointer.PointedAtType],
        _ => [],
    };
}
