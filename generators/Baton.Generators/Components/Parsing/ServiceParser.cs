using Baton.Generators.Components.Specs;
using Baton.Generators.Emission;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Components.Parsing;

/// <summary>Reads the constructor's parameters: what the host provides.</summary>
internal static class ServiceParser
{
    /// <summary>Parses the component's constructor.</summary>
    public static EquatableArray<ServiceSpec> Parse(ParseContext context)
    {
        var constructor = FindConstructor(context);
        if (constructor is null)
            return [];
        var services = new List<ServiceSpec>();
        foreach (var parameter in constructor.Parameters)
        {
            if (Parse(context, parameter) is { } service)
                services.Add(service);
        }

        return services.ToEquatableArray();
    }

    private static IMethodSymbol? FindConstructor(ParseContext context)
    {
        var type = context.Component;
        var constructors = type.InstanceConstructors.Where(c => !IsCopyConstructor(c, type) && !GeneratedConstructor.Is(c)).ToList();
        if (constructors is [var single])
            return single;
        var primary = constructors.FirstOrDefault(IsPrimary);
        if (primary is not null)
            return primary;
        if (constructors.Where(c => c.DeclaredAccessibility == Accessibility.Public).ToList() is [var onlyPublic])
            return onlyPublic;
        context.Refuse(
            RefusalReason.Construction,
            type,
            $"'{type.Name}' has several constructors, and nothing says which one the host should call: leave one public, or use a primary constructor");
        return null;
    }

    private static bool IsCopyConstructor(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters is [var original] && SymbolEqualityComparer.Default.Equals(original.Type, type);

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);

    private static ServiceSpec? Parse(ParseContext context, IParameterSymbol parameter)
    {
        if (ValueParser.IsComponent(parameter.Type))
        {
            context.Remark(
                RefusalReason.ConcreteDependency,
                parameter,
                $"'{parameter.Name}' asks for the component {parameter.Type.ToDisplayString()}, so that the host cannot provide another: ask for its family's interface");
        }

        // It keeps its default: the host provides services, config provides values.
        var isOmitted = parameter.HasExplicitDefaultValue || parameter.IsParams;
        if (parameter.Type.IsReferenceType && parameter.Type.SpecialType != SpecialType.System_String && !parameter.IsParams)
        {
            if (parameter.RefKind is RefKind.None or RefKind.In)
                return new ServiceSpec(SymbolText.Identifier(parameter.Name), NotNull(parameter.Type).GlobalName(), IsOptional(parameter));
        }
        else if (isOmitted)
        {
            return null;
        }

        context.Refuse(
            RefusalReason.Construction,
            parameter,
            $"'{parameter.Name}' is a constructor parameter of the component '{context.Component.Name}', and the host provides no {parameter.Type.ToDisplayString()}: "
            + "what config should set is an init property");
        return null;
    }

    private static bool IsOptional(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue || parameter.Type.NullableAnnotation == NullableAnnotation.Annotated;

    private static ITypeSymbol NotNull(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
}
