using System.Composition;
using Baton.Analyzers.Rules.Components;
using Baton.CodeFixes.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Rules.Components;

/// <summary>Makes a component, and every type around it, partial in all its parts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class PartialComponentCodeFix() : ChangeCodeFix(PartialComponentAnalyzer.Descriptor.Id)
{
    /// <inheritdoc />
    public override async Task<IReadOnlyList<ProposedFix>> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        await DeclaredType.AtAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } type
            ? [new ProposedFix("Make it partial", "partial", c => Task.FromResult(Changes(document.Project.Solution, type, c)))]
            : [];

    private static IReadOnlyList<DocumentChange> Changes(Solution solution, INamedTypeSymbol type, CancellationToken cancellation)
    {
        var changes = new List<DocumentChange>();
        for (var level = type; level is not null; level = level.ContainingType)
        {
            foreach (var reference in level.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
                    && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
                    && solution.GetDocument(reference.SyntaxTree) is { } part and not SourceGeneratedDocument)
                {
                    // It is the last of the modifiers, whatever the others are.
                    changes.Add(new DocumentChange(part.Id, new TextChange(new TextSpan(declaration.Keyword.SpanStart, 0), "partial ")));
                }
            }
        }

        return changes;
    }
}
