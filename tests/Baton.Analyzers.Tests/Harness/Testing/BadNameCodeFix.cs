using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>Calls the class <c>Good</c>.</summary>
internal class BadNameCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["BAD1"];

    protected virtual string Name => "Good";

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create(Name, c => Rename(context.Document, context.Span, c), Name), context.Diagnostics);
        return Task.CompletedTask;
    }

    private async Task<Document> Rename(Document document, TextSpan span, CancellationToken cancellation) =>
        document.WithText((await document.GetTextAsync(cancellation)).Replace(span, Name));
}
