using System.Composition;
using Baton.Analyzers.Rules.Components;
using Baton.CodeFixes.Changes;
using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Rules.Components;

/// <summary>Respells a kind in kebab-case, where it stands in the attribute as text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class KindSpellingCodeFix() : ChangeCodeFix(KindSpellingAnalyzer.Descriptor.Id)
{
    /// <inheritdoc />
    public override async Task<IReadOnlyList<ProposedFix>> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var type = await DeclaredType.AtAsync(document, diagnostic, cancellation).ConfigureAwait(false);
        if (type is null || ComponentAttributes.Of(type).FirstOrDefault() is not { } attribute || ComponentAttributes.KindOf(attribute) is not { } kind)
            return [];
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }] })
            return [];
        if (KebabCase.From(kind) is not { Length: > 0 } better || better == kind || document.Project.Solution.GetDocument(literal.SyntaxTree) is not { } place)
            return [];
        var change = new DocumentChange(place.Id, new TextChange(literal.Span, SymbolDisplay.FormatLiteral(better, quote: true)));
        return [new ProposedFix($"Call it '{better}'", "kebab-case", _ => Task.FromResult<IReadOnlyList<DocumentChange>>([change]))];
    }
}
