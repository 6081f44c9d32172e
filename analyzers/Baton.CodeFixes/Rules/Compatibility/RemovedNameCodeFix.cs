using System.Composition;
using Baton.Analyzers.Rules.Compatibility;
using Baton.CodeFixes.Changes;
using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Rules.Compatibility;

/// <summary>Says of what most likely has the place of a name that is gone that it had that name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class RemovedNameCodeFix() : ChangeCodeFix(RemovedNameAnalyzer.Descriptor.Id)
{
    private const string Attribute = "FormerName";

    /// <inheritdoc />
    public override async Task<IReadOnlyList<ProposedFix>> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations is not [{ SourceTree: { } tree } place]
            || !diagnostic.Properties.TryGetValue(RemovedNameAnalyzer.FormerName, out var former)
            || former is null
            || document.Project.Solution.GetDocument(tree) is not { } target)
            return [];
        var root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
        if (root.FindNode(place.SourceSpan).FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax or ParameterSyntax) is not { } declaration)
            return [];
        if (await target.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return [];
        var first = declaration.GetFirstToken();
        var name = model.LookupNamespacesAndTypes(first.SpanStart, name: Attribute + "Attribute").IsEmpty ? $"{ComponentAttributes.Namespace}.{Attribute}" : Attribute;
        var text = await tree.GetTextAsync(cancellation).ConfigureAwait(false);
        var attribute = $"[{name}({SymbolDisplay.FormatLiteral(former, quote: true)})]{Gap(text, first.SpanStart)}";
        var change = new DocumentChange(target.Id, new TextChange(new TextSpan(first.SpanStart, 0), attribute));
        return [new ProposedFix($"Say that it was called '{former}'", "former-name", _ => Task.FromResult<IReadOnlyList<DocumentChange>>([change]))];
    }

    /// <summary>What stands between the attribute and the declaration: a new line like its own, if it begins one.</summary>
    private static string Gap(SourceText text, int start)
    {
        var line = text.Lines.GetLineFromPosition(start);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, start));
        if (indent.Trim().Length > 0)
            return " ";
        var end = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return (end.Length > 0 ? end : "\n") + indent;
    }
}
