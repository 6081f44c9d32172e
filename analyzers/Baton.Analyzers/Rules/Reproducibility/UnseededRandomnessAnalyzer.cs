using Baton.Analyzers.Mentions;
using Baton.Analyzers.Options;
using Baton.Analyzers.Symbols;
using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Reproducibility;

/// <summary>A component takes its randomness from the run's seed, so that the same config gives the same result.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnseededRandomnessAnalyzer() : ProjectCodeAnalyzer(Descriptor)
{
    internal const string AllowedMembers = "baton_btn3001_allowed_members";
    internal const string IgnoredFamilies = "baton_btn3001_ignored_families";

    // What they make up are names and pauses, which must differ from run to run; they have no part in the result.
    private const string FamiliesWithoutResult = "alerter, artifact-store, registry, tracker, writer";

    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN3001", "Reproducibility", "A component's randomness comes from the run's seed", DiagnosticSeverity.Warning);

    /// <inheritdoc />
    protected override void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        foreach (var member in MentioningMembers.Of(model, Randomness.Words, Companion.NewWithoutType, cancellation))
        {
            if (ComponentSymbols.ComponentAround(model.GetEnclosingSymbol(member.SpanStart, cancellation)) is not { } component)
                continue;
            foreach (var operation in MemberOperations.In(member, model, cancellation))
                Analyze(context, operation, component);
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, IOperation operation, INamedTypeSymbol component)
    {
        if (Randomness.In(operation) is not { } source)
            return;
        var tree = operation.Syntax.SyntaxTree;
        var families = Families.Of(component);
        var ignored = RuleOptions.Names(context.Options, tree, IgnoredFamilies, FamiliesWithoutResult);
        if (families.Any(f => ignored.Contains(f.Name)) || RuleOptions.Names(context.Options, tree, AllowedMembers).Contains(Randomness.FullName(source)))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            operation.Syntax.GetLocation(),
            $"{Randomness.Name(source)} gives the component '{component.Name}' other numbers at every run, so that no result can be repeated: "
            + $"use new Random(seed) with {Seed(families.Select(f => f.Name))}"));
    }

    private static string Seed(IEnumerable<string> families) => families.FirstOrDefault() switch
    {
        "job" => "the seed of the run, JobContext.Seed",
        "model" => "the seed of the run, FitContext.Seed",
        _ => "a seed that the component is given, as an argument or as a setting",
    };
}
