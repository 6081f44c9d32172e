using System.Collections.Immutable;
using Baton.Analyzers.Vendors;
using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Which symbols a place must not use: those of all vendors but the place's own. Asked of every operation, so it answers fast.</summary>
/// <param name="map">Which assembly is which vendor's.</param>
/// <param name="role">The project's role.</param>
/// <param name="own">The vendor that the place may use.</param>
/// <param name="tellsUnknown">Whether types that the compiler does not know are told too, because a wall may be the reason.</param>
internal sealed class ForeignSymbols(VendorMap map, ProjectRole role, string? own, bool tellsUnknown)
{
    // Most symbols come from few assemblies. A race loses an answer, which is asked for again.
    private IAssemblySymbol? _innocent;
    private IAssemblySymbol? _alsoInnocent;

    /// <summary>The same, where every type is known.</summary>
    public ForeignSymbols Known => tellsUnknown ? new ForeignSymbols(map, role, own, tellsUnknown: false) : this;

    /// <summary>Whether types that the compiler does not know are told too.</summary>
    public bool TellsUnknown => tellsUnknown;

    /// <summary>Whether a type is declared where the same must not be used, so that its own uses are told there.</summary>
    public bool AreToldAt(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(r => string.Equals(role.VendorOf(r.SyntaxTree.FilePath), own, StringComparison.OrdinalIgnoreCase));

    /// <summary>The vendor that a symbol was declared by; null if it may be used.</summary>
    public string? VendorOf(ISymbol? symbol) => VendorOf(symbol?.ContainingAssembly);

    /// <summary>The vendor's type that a type is, or is made of; null if it may be used.</summary>
    public Mention? In(ITypeSymbol? type)
    {
        while (type is not null && type.SpecialType == SpecialType.None)
        {
            switch (type)
            {
                case INamedTypeSymbol named:
                    return InNamed(named);
                case IArrayTypeSymbol array:
                    type = array.ElementType;
                    break;
                case IPointerTypeSymbol pointer:
                    type = pointer.PointedAtType;
                    break;
                case IFunctionPointerTypeSymbol function:
                    return InSignature(function.Signature);
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The vendor's type that a member belongs to, or is closed with.</summary>
    public Mention? InMember(ISymbol? member)
    {
        if (member is null)
            return null;
        if (member.ContainingType is { } type && In(type) is { } found)
            return found;
        return member is IMethodSymbol { TypeArguments: { Length: > 0 } arguments } ? InAny(arguments) : null;
    }

    /// <summary>The vendor's type that a method takes, returns or belongs to.</summary>
    public Mention? InSignature(IMethodSymbol? method)
    {
        if (method is null)
            return null;
        if ((InMember(method) ?? In(method.ReturnType)) is { } found)
            return found;
        foreach (var parameter in method.Parameters)
        {
            if (In(parameter.Type) is { } taken)
                return taken;
        }

        return null;
    }

    /// <summary>The vendor whose namespace this is, and nobody else's: one that others share is nobody's.</summary>
    public Mention? In(INamespaceSymbol? space)
    {
        string? vendor = null;
        foreach (var part in space is null or { IsGlobalNamespace: true, ContainingAssembly: null } ? [] : space.ConstituentNamespaces)
        {
            if (VendorOf(part) is not { } owner)
                return null;
            vendor = owner;
        }

        return vendor is null ? null : new Mention(space!, vendor);
    }

    private Mention? InNamed(INamedTypeSymbol type)
    {
        if (tellsUnknown && type.TypeKind == TypeKind.Error)
            return Mention.Unknown;
        if (VendorOf(type.ContainingAssembly) is { } vendor)
            return new Mention(type, vendor);
        return type.IsGenericType ? InArguments(type) : null;
    }

    private Mention? InArguments(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (InAny(level.TypeArguments) is { } found)
                return found;
        }

        return null;
    }

    private Mention? InAny(ImmutableArray<ITypeSymbol> types)
    {
        foreach (var type in types)
        {
            if (In(type) is { } found)
                return found;
        }

        return null;
    }

    private string? VendorOf(IAssemblySymbol? assembly)
    {
        if (assembly is null || ReferenceEquals(assembly, _innocent) || ReferenceEquals(assembly, _alsoInnocent))
            return null;
        if (map.VendorOf(assembly) is not { } vendor)
        {
            _alsoInnocent = _innocent;
            _innocent = assembly;
            return null;
        }

        return string.Equals(vendor, own, StringComparison.OrdinalIgnoreCase) ? null : vendor;
    }
}
