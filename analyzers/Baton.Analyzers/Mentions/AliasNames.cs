using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Mentions;

/// <summary>Other names that <c>using</c> gives to what a word names: code that says the alias need not say the word.</summary>
internal static class AliasNames
{
    private static readonly ConditionalWeakTable<Compilation, UsingDirectiveSyntax[]> GlobalAliases = new();

    /// <summary>The words, and the aliases of them that a file can use.</summary>
    public static WordSet With(SemanticModel model, WordSet words, CancellationToken cancellation)
    {
        var aliases = GlobalAliases.GetValue(model.Compilation, c => [.. c.SyntaxTrees.SelectMany(t => AliasesIn(t, cancellation)).Where(IsGlobal)])
            .Concat(AliasesIn(model.SyntaxTree, cancellation).Where(a => !IsGlobal(a)))
            .Where(a => words.PositionsIn(a.NamespaceOrType.ToString()).Any())
            .Select(a => a.Alias!.Name.Identifier.ValueText)
            .ToList();
        return aliases.Count == 0 ? words : words.And(aliases);
    }

    private static bool IsGlobal(UsingDirectiveSyntax alias) => alias.GlobalKeyword.Span.Length > 0;

    private static IEnumerable<UsingDirectiveSyntax> AliasesIn(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation) is CompilationUnitSyntax unit
            ? unit.Usings.Concat(unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(n => n.Usings)).Where(u => u.Alias is not null)
            : [];
}
