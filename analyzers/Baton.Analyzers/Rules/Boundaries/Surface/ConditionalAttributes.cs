using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Surface;

/// <summary>Attributes that the compiler leaves out of the assembly, because the symbol that they ask for is not defined.</summary>
internal static class ConditionalAttributes
{
    /// <summary>Whether attributes of a type, written in a file, are left out.</summary>
    public static bool IsLeftOut(INamedTypeSymbol attribute, SyntaxTree tree, CancellationToken cancellation)
    {
        var symbols = Symbols(attribute).ToList();
        return symbols.Count > 0 && !symbols.Any(s => IsDefined(s, tree, cancellation));
    }

    private static IEnumerable<string> Symbols(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var attribute in type.GetAttributes())
            {
                if (attribute.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } }
                    && attribute.ConstructorArguments is [{ Value: string symbol }])
                    yield return symbol;
            }
        }
    }

    // A file defines and undefines symbols before anything else in it.
    private static bool IsDefined(string symbol, SyntaxTree tree, CancellationToken cancellation)
    {
        var defined = tree.Options.PreprocessorSymbolNames.Contains(symbol);
        for (var directive = (tree.GetRoot(cancellation) as CompilationUnitSyntax)?.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is DefineDirectiveTriviaSyntax { IsActive: true } define && define.Name.ValueText == symbol)
                defined = true;
            else if (directive is UndefDirectiveTriviaSyntax { IsActive: true } undefine && undefine.Name.ValueText == symbol)
                defined = false;
        }

        return defined;
    }
}
