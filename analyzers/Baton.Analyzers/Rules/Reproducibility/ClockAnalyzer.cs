using System.Collections.Immutable;
using Baton.Analyzers.Options;
using Baton.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Reproducibility;

/// <summary>A component asks the host's clock, so that a test and a repeated run can set it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClockAnalyzer : DiagnosticAnalyzer
{
    internal const string AllowedMembers = "baton_btn3002_allowed_members";

    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN3002", "Reproducibility", "A component asks the host's clock", DiagnosticSeverity.Warning);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (BatonReference.IsIn(start.Compilation) && !TestProject.Is(start.Compilation, start.Options))
                start.RegisterOperationAction(Analyze, OperationKind.PropertyReference);
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (!SystemClock.IsReadBy(reference) || ComponentSymbols.ComponentAround(context.ContainingSymbol) is not { } component)
            return;
        if (RuleOptions.Names(context.Options, reference.Syntax.SyntaxTree, AllowedMembers).Contains(RuleOptions.FullName(reference.Property)))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            reference.Syntax.GetLocation(),
            $"'{reference.Property.ContainingType.Name}.{reference.Property.Name}' is the machine's clock, which no test and no repeated run of '{component.Name}' can set: "
            + "take a TimeProvider as a constructor parameter, which the host provides, and ask it"));
    }
}
