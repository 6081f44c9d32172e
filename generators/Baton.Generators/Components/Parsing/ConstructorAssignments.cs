using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Components.Parsing;

/// <summary>Finds out whether a constructor may set a property after its initializer did.</summary>
internal static class ConstructorAssignments
{
    /// <summary>Whether a constructor between the property's class and the component assigns a member of that name.</summary>
    public static bool Mention(ParseContext context, IPropertySymbol property)
    {
        for (var level = context.Component; level is not null; level = level.BaseType)
        {
            foreach (var constructor in level.InstanceConstructors.Where(c => !GeneratedConstructor.Is(c)))
            {
                foreach (var reference in constructor.DeclaringSyntaxReferences)
                {
                    if (reference.GetSyntax(context.Cancellation) is ConstructorDeclarationSyntax syntax && Assigns(syntax, property.Name))
                        return true;
                }
            }

            if (SymbolEqualityComparer.Default.Equals(level, property.ContainingType))
                return false;
        }

        return false;
    }

    private static bool Assigns(ConstructorDeclarationSyntax constructor, string name) => constructor.DescendantNodes().Any(n => n switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(i => i.Identifier.ValueText == name),
        PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax operand } => operand.Identifier.ValueText == name,
        PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax operand } => operand.Identifier.ValueText == name,
        _ => false,
    });
}
