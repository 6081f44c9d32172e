using System.Collections.Immutable;
using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>Overloads that a call goes to although another one fits better: <c>[OverloadResolutionPriority]</c>.</summary>
internal static class OverloadPriority
{
    /// <summary>The overload that a call with a member's own parameters goes to instead; null if it goes to the member.</summary>
    public static ISymbol? Rival(ISymbol called, Compilation compilation)
    {
        var priority = Of(called);
        return called.ContainingType.GetMembers(called.Name).FirstOrDefault(m => Of(m) > priority && Takes(Parameters(m), Parameters(called), compilation));
    }

    private static int Of(ISymbol member)
    {
        // Only the first declaration of a virtual member may say it.
        while (Overridden(member) is { } overridden)
            member = overridden;
        return member.GetAttributes()
            .Where(a => a.AttributeClass.Is("System.Runtime.CompilerServices", "OverloadResolutionPriorityAttribute"))
            .Select(a => a.ConstructorArguments is [{ Value: int priority }] ? priority : 0)
            .FirstOrDefault();
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static bool Takes(ImmutableArray<IParameterSymbol> parameters, ImmutableArray<IParameterSymbol> given, Compilation compilation)
    {
        for (var i = 0; i < Math.Max(parameters.Length, given.Length); i++)
        {
            if (i >= parameters.Length)
                return false;
            if (parameters[i].IsParams)
                return true;
            if (i >= given.Length ? !parameters[i].IsOptional : !Takes(parameters[i], given[i], compilation))
                return false;
        }

        return true;
    }

    // What a type parameter stands for is inferred from the argument.
    private static bool Takes(IParameterSymbol parameter, IParameterSymbol given, Compilation compilation) =>
        (parameter.RefKind == given.RefKind || (parameter.RefKind == RefKind.In && given.RefKind == RefKind.None))
        && (parameter.ContainingSymbol is IMethodSymbol { IsGenericMethod: true } || compilation.HasImplicitConversion(given.Type, parameter.Type));

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };
}
