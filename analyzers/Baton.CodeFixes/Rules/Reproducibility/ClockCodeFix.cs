using System.Composition;
using Baton.Analyzers.Rules.Reproducibility;
using Baton.CodeFixes.Changes;
using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Rules.Reproducibility;

/// <summary>Asks the component's own <c>TimeProvider</c>, where it has one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class ClockCodeFix() : ChangeCodeFix(ClockAnalyzer.Descriptor.Id)
{
    /// <inheritdoc />
    public override async Task<IReadOnlyList<ProposedFix>> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is null || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax reading)
            return [];
        if (model.GetSymbolInfo(reading, cancellation).Symbol is not IPropertySymbol property || ValuesInReach.Find(model, reading, IsClock, cancellation) is not { } clock)
            return [];
        var change = new DocumentChange(document.Id, new TextChange(reading.Span, Reading(property, clock)));
        return [new ProposedFix($"Ask '{clock}'", "clock", _ => Task.FromResult<IReadOnlyList<DocumentChange>>([change]))];
    }

    private static bool IsClock(ITypeSymbol type) => type.Is("System", "TimeProvider");

    /// <summary>The same reading of another clock; of a <c>DateTime</c> also the same kind.</summary>
    private static string Reading(IPropertySymbol property, string clock) => (property.ContainingType.Name, property.Name) switch
    {
        ("DateTime", "UtcNow") => $"{clock}.GetUtcNow().UtcDateTime",
        ("DateTime", "Now") => $"{clock}.GetLocalNow().LocalDateTime",
        ("DateTime", _) => $"{clock}.GetLocalNow().LocalDateTime.Date",
        ("DateTimeOffset", "UtcNow") => $"{clock}.GetUtcNow()",
        ("DateTimeOffset", _) => $"{clock}.GetLocalNow()",
        _ => clock,
    };
}
