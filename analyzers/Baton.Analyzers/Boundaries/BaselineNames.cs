using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Boundaries;

/// <summary>How a baseline names what it speaks of.</summary>
internal static class BaselineNames
{
    // Stands where nothing has a name: a using directive, an attribute of the assembly.
    private const string Nowhere = "-";

    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The member that a symbol is or belongs to; of what stands outside of all, a dash.</summary>
    public static string OfMember(ISymbol? symbol)
    {
        // A lambda or local function moves with its member, an accessor with its property.
        while (symbol is not null and not (INamedTypeSymbol or IFieldSymbol or IPropertySymbol or IEventSymbol or INamespaceSymbol or IAssemblySymbol or IModuleSymbol)
               && symbol is not IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction), AssociatedSymbol: null })
            symbol = symbol is IMethodSymbol { AssociatedSymbol: { } property } ? property : symbol.ContainingSymbol;
        return symbol is null or INamespaceSymbol or IAssemblySymbol or IModuleSymbol ? Nowhere : symbol.ToDisplayString(Format);
    }

    /// <summary>The type of the vendor's: of a member, the type that has it.</summary>
    public static string OfSubject(ISymbol symbol) =>
        ((symbol as ITypeSymbol ?? symbol.ContainingType ?? symbol).OriginalDefinition.ToDisplayString(Format) is { Length: > 0 } name) ? name : Nowhere;
}
