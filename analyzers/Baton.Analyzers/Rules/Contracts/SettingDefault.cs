using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>Tells whether a value is the default of a setting: config may replace it.</summary>
internal static class SettingDefault
{
    /// <summary>Whether an operation is, or is a part of, the default of an init property.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="container">The member that it stands in.</param>
    public static bool Is(IOperation operation, ISymbol container)
    {
        for (var level = operation; level is not null; level = level.Parent)
        {
            switch (level)
            {
                case IPropertyInitializerOperation initializer:
                    return initializer.InitializedProperties.Any(p => IsSetting(p) || IsNamedDefault(p));
                case IFieldInitializerOperation initializer:
                    return initializer.InitializedFields.Any(IsNamedDefault);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property, Instance: IInstanceReferenceOperation } } when IsSetting(property) && container is IMethodSymbol { MethodKind: MethodKind.Constructor }:
                    return true;
                case ICoalesceAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } when IsSetting(property):
                    return true;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return container is IMethodSymbol method && IsNamedDefault(method.AssociatedSymbol ?? method);
    }

    private static bool IsSetting(IPropertySymbol property) => property is { IsStatic: false, SetMethod.IsInitOnly: true };

    /// <summary>Whether a static value is only a name for defaults: the default of a setting of the same type mentions it.</summary>
    private static bool IsNamedDefault(ISymbol symbol) =>
        symbol.IsStatic && symbol.ContainingType.GetMembers().OfType<IPropertySymbol>().Where(IsSetting).Any(p => Mentions(p, symbol.Name));

    private static bool Mentions(IPropertySymbol property, string name) => property.DeclaringSyntaxReferences
        .Select(r => (r.GetSyntax() as PropertyDeclarationSyntax)?.Initializer)
        .Any(i => i?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == name) is true);
}
