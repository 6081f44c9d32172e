using System.Composition;
using Baton.CodeFixes.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Rules.Boundaries;

/// <summary>
/// Takes a vendor's name away where nothing is done with the vendor: a <c>using</c> that nobody needs, a link in a comment,
/// a <c>nameof</c>. What is done with a vendor has to be done by its adapter, and no fix can write that.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class VendorUseCodeFix() : ChangeCodeFix("BTN1001")
{
    private const string UnnecessaryUsing = "CS8019";

    /// <inheritdoc />
    public override async Task<IReadOnlyList<ProposedFix>> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return [];
        var node = root.FindNode(diagnostic.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var (title, key, change) = node.AncestorsAndSelf().Select(n => Change(n, model, text, cancellation)).FirstOrDefault(c => c.Key is not null);
        return key is null ? [] : [new ProposedFix(title!, key, _ => Task.FromResult<IReadOnlyList<DocumentChange>>([new DocumentChange(document.Id, change)]))];
    }

    private static (string? Title, string? Key, TextChange Change) Change(SyntaxNode node, SemanticModel model, SourceText text, CancellationToken cancellation) => node switch
    {
        UsingDirectiveSyntax directive when IsUnnecessary(directive, model, cancellation) =>
            ($"Remove '{directive.WithoutTrivia()}'", "using", new TextChange(WholeLine(directive.Span, text), "")),
        XmlEmptyElementSyntax { Name.LocalName.ValueText: "see", Attributes: [XmlCrefAttributeSyntax link] } element =>
            ($"Write '{link.Cref}' as text", "text", new TextChange(element.Span, $"<c>{link.Cref}</c>")),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } name
            when model.GetConstantValue(name, cancellation) is { HasValue: true, Value: string value } =>
            ($"Write \"{value}\" as text", "text", new TextChange(name.Span, SymbolDisplay.FormatLiteral(value, quote: true))),
        _ => default,
    };

    private static bool IsUnnecessary(UsingDirectiveSyntax directive, SemanticModel model, CancellationToken cancellation) =>
        // Of one that holds for all files, no file alone knows.
        directive.GlobalKeyword.IsKind(SyntaxKind.None)
        // Of the whole file: a part of it cannot tell.
        && model.GetDiagnostics(cancellationToken: cancellation).Any(d => d.Id == UnnecessaryUsing && d.Location.SourceSpan.IntersectsWith(directive.Span));

    /// <summary>A directive with its line, if it has it for itself.</summary>
    private static TextSpan WholeLine(TextSpan directive, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(directive.Start);
        var before = text.ToString(TextSpan.FromBounds(line.Start, directive.Start));
        var after = text.ToString(TextSpan.FromBounds(directive.End, Math.Max(directive.End, line.End)));
        return before.Trim().Length == 0 && after.Trim().Length == 0 && directive.End <= line.End ? line.SpanIncludingLineBreak : directive;
    }
}
