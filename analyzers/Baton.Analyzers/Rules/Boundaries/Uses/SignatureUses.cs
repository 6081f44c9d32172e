using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>What a declaration says of a vendor: by its types, bases and constraints, and by what it overrides. Bodies are no part of it.</summary>
internal static class SignatureUses
{
    /// <summary>The vendor's type in a declaration; null if there is none.</summary>
    public static Mention? In(ISymbol symbol, ForeignSymbols foreign) => symbol switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke } type =>
            InTypes(invoke.ReturnType, invoke.Parameters, foreign) ?? InConstraints(type.TypeParameters, foreign),
        INamedTypeSymbol type => InBases(type, foreign) ?? InConstraints(type.TypeParameters, foreign) ?? ImplicitBaseCall.In(type, foreign),
        IMethodSymbol method => InTypes(method.ReturnType, method.Parameters, foreign)
            ?? InConstraints(method.TypeParameters, foreign)
            ?? InImplemented(method.ExplicitInterfaceImplementations, foreign)
            ?? InOverridden(method, foreign)
            ?? ImplicitBaseCall.In(method, foreign),
        IPropertySymbol property => InTypes(property.Type, property.Parameters, foreign)
            ?? InImplemented(property.ExplicitInterfaceImplementations, foreign)
            ?? InOverridden(property, foreign),
        IEventSymbol @event => foreign.In(@event.Type)
            ?? InImplemented(@event.ExplicitInterfaceImplementations, foreign)
            ?? InOverridden(@event, foreign),
        IFieldSymbol field => foreign.In(field.Type),
        _ => null,
    };

    /// <summary>The vendor's type that type parameters are held to.</summary>
    public static Mention? InConstraints(ImmutableArray<ITypeParameterSymbol> parameters, ForeignSymbols foreign)
    {
        foreach (var parameter in parameters)
        {
            foreach (var constraint in parameter.ConstraintTypes)
            {
                if (foreign.In(constraint) is { } found)
                    return found;
            }
        }

        return null;
    }

    /// <summary>The vendor's type that a base type or interface is, is made of, or itself derives from.</summary>
    public static Mention? InBase(INamedTypeSymbol? type, ForeignSymbols foreign)
    {
        if (type is null || type.SpecialType != SpecialType.None)
            return null;
        if (foreign.In(type) is { } itself)
            return itself;
        // What the project's own types derive from is told of where they do.
        if (foreign.AreToldAt(type))
            return null;
        for (var level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (foreign.In(level) is { } found)
                return found;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (foreign.In(implemented) is { } found)
                return found;
        }

        return null;
    }

    private static Mention? InBases(INamedTypeSymbol type, ForeignSymbols foreign)
    {
        if (InBase(type.BaseType, foreign) is { } found)
            return found;
        foreach (var implemented in type.Interfaces)
        {
            if (InBase(implemented, foreign) is { } reached)
                return reached;
        }

        return null;
    }

    private static Mention? InTypes(ITypeSymbol type, ImmutableArray<IParameterSymbol> parameters, ForeignSymbols foreign)
    {
        if (foreign.In(type) is { } shown)
            return shown;
        foreach (var parameter in parameters)
        {
            if (foreign.In(parameter.Type) is { } taken)
                return taken;
        }

        return null;
    }

    private static Mention? InImplemented<T>(ImmutableArray<T> members, ForeignSymbols foreign) where T : ISymbol
    {
        foreach (var member in members)
        {
            if (foreign.InMember(member) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The vendor's type whose member is overridden, directly or by an override in between.</summary>
    private static Mention? InOverridden(ISymbol member, ForeignSymbols foreign)
    {
        if (!member.IsOverride)
            return null;
        var overridden = Overridden(member);
        // What cannot be found to override may be a vendor's behind a wall.
        if (overridden is null && foreign.TellsUnknown)
            return Mention.Unknown;
        for (; overridden is not null; overridden = Overridden(overridden))
        {
            if (foreign.VendorOf(overridden) is { } vendor)
                return new Mention(overridden.ContainingType, vendor);
        }

        return null;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };
}
