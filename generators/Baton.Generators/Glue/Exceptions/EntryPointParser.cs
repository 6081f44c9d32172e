using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>Reads the members through which others reach a class.</summary>
internal static class EntryPointParser
{
    /// <summary>The members that the class, or a base class, implements with a public one; sorted by interface, then as declared.</summary>
    /// <returns>Of each the interface, the members that are used, and what is written.</returns>
    /// <remarks>Left alone: what is implemented explicitly by hand, an interface's own bodies, static members, and events.</remarks>
    public static IReadOnlyList<(INamedTypeSymbol Interface, ISymbol[] Used, EntryPointSpec Spec)> Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var entries = new List<(INamedTypeSymbol, ISymbol[], EntryPointSpec)>();
        foreach (var entry in EntryInterfaces.Of(type).OrderBy(i => i.GlobalName(), StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var asked in entry.GetMembers().Where(m => m is { IsStatic: false } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })))
            {
                if (type.FindImplementationForInterfaceMember(asked) is { IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public } implementation
                    && implementation.ContainingType.TypeKind == TypeKind.Class)
                    entries.Add((entry, [asked, implementation], Read(type, asked, implementation)));
            }
        }

        return entries;
    }

    private static EntryPointSpec Read(INamedTypeSymbol type, ISymbol asked, ISymbol implementation)
    {
        var target = Target(type, implementation);
        var owner = asked.ContainingType.GlobalName();
        if (asked is IMethodSymbol method)
        {
            return new EntryPointSpec(
                owner,
                SymbolText.Identifier(method.Name),
                target,
                Result(method.ReturnType, method.RefKind),
                method.Parameters.Select(Parameter).ToEquatableArray(),
                method.TypeParameters.Select(p => new TypeParameterSpec(SymbolText.Identifier(p.Name), p.IsValueType ? "struct" : p.IsReferenceType ? "class" : "default")).ToEquatableArray(),
                default,
                method.Parameters.Select(p => p.Type).Append(method.ReturnType).Any(HasPointer));
        }

        var property = (IPropertySymbol)asked;
        var accessors = new[] { property.GetMethod is null ? null : "get", property.SetMethod is null ? null : property.SetMethod.IsInitOnly ? "init" : "set" };
        return new EntryPointSpec(
            owner,
            property.IsIndexer ? "this" : SymbolText.Identifier(property.Name),
            target,
            Result(property.Type, property.RefKind),
            property.Parameters.Select(Parameter).ToEquatableArray(),
            default,
            accessors.OfType<string>().ToEquatableArray(),
            property.Parameters.Select(p => p.Type).Append(property.Type).Any(HasPointer));
    }

    private static string Target(INamedTypeSymbol type, ISymbol implementation)
    {
        // A member of the same name in a class between would be preferred to the inherited one.
        for (var level = type; level is not null && !SymbolEqualityComparer.Default.Equals(level, implementation.ContainingType); level = level.BaseType)
        {
            if (level.GetMembers(implementation.Name).Length > 0)
                return $"(({implementation.ContainingType.GlobalName()})this)";
        }

        return "this";
    }

    private static ResultSpec Result(ITypeSymbol type, RefKind reference)
    {
        var value = Awaited(type, out var isAwaited);
        return new ResultSpec(
            type.GlobalName(),
            reference switch
            {
                RefKind.Ref => "ref ",
                RefKind.RefReadOnly => "ref readonly ",
                _ => "",
            },
            isAwaited,
            value is { SpecialType: not SpecialType.System_Void },
            reference == RefKind.None ? Walk(value) : WalkShape.None);
    }

    /// <summary>What a call is worth: the value of a task, nothing of a task without one.</summary>
    private static ITypeSymbol? Awaited(ITypeSymbol type, out bool isAwaited)
    {
        isAwaited = type.Name is "Task" or "ValueTask" && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks";
        return isAwaited ? ((INamedTypeSymbol)type).TypeArguments.FirstOrDefault() : type;
    }

    private static WalkShape Walk(ITypeSymbol? type) => type?.OriginalDefinition switch
    {
        { SpecialType: SpecialType.System_Collections_IEnumerable or SpecialType.System_Collections_Generic_IEnumerable_T } => WalkShape.Sequence,
        INamedTypeSymbol { MetadataName: "IAsyncEnumerable`1" } stream when stream.Is("System.Collections.Generic", "IAsyncEnumerable`1") => WalkShape.Stream,
        _ => WalkShape.None,
    };

    private static ParameterSpec Parameter(IParameterSymbol parameter)
    {
        var name = SymbolText.Identifier(parameter.Name);
        var modifier = parameter.RefKind switch
        {
            RefKind.Ref => "ref ",
            RefKind.Out => "out ",
            RefKind.In => "in ",
            RefKind.RefReadOnlyParameter => "ref readonly ",
            _ => "",
        };
        // That an out parameter is scoped goes without saying.
        var scope = parameter.ScopedKind != ScopedKind.None && parameter.RefKind != RefKind.Out && !parameter.IsParams ? "scoped " : "";
        return new ParameterSpec(
            name,
            $"{scope}{modifier}{parameter.Type.GlobalName()} {name}",
            $"{(parameter.RefKind == RefKind.RefReadOnlyParameter ? "in " : modifier)}{name}",
            parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType || HasPointer(parameter.Type));
    }

    private static bool HasPointer(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        IArrayTypeSymbol array => HasPointer(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasPointer),
        _ => false,
    };
}
