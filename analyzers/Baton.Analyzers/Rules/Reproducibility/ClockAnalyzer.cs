using Baton.Analyzers.Mentions;
using Baton.Analyzers.Options;
using Baton.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Reproducibility;

/// <summary>A component asks the host's clock, so that a test and a repeated run can set it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClockAnalyzer() : ProjectCodeAnalyzer(Descriptor)
{
    internal const string AllowedMembers = "baton_btn3002_allowed_members";

    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN3002", "Reproducibility", "A component asks the host's clock", DiagnosticSeverity.Warning);

    /// <inheritdoc />
    protected override void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        foreach (var member in MentioningMembers.Of(model, SystemClock.Words, companion: null, cancellation))
        {
            if (ComponentSymbols.ComponentAround(model.GetEnclosingSymbol(member.SpanStart, cancellation)) is not { } component)
                continue;
            foreach (var reference in MemberOperations.In(member, model, cancellation).OfType<IPropertyReferenceOperation>().Where(SystemClock.IsReadBy))
                Report(context, reference, component);
        }
    }

    private static void Report(SemanticModelAnalysisContext context, IPropertyReferenceOperation reference, INamedTypeSymbol component)
    {
        if (RuleOptions.Names(context.Options, reference.Syntax.SyntaxTree, AllowedMembers).Contains(RuleOptions.FullName(reference.Property)))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            reference.Syntax.GetLocation(),
            $"'{reference.Property.ContainingType.Name}.{reference.Property.Name}' is the machine's clock, which no test and no repeated run of '{component.Name}' can set: "
            + "take a TimeProvider as a constructor parameter, which the host provides, and ask it"));
    }
}
