using Baton.Analyzers.Mentions;
using Baton.Analyzers.Options;
using Baton.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>Code that is given a family does not ask which component it got: what it needs to know is a capability.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConcreteTestAnalyzer() : ProjectCodeAnalyzer(Descriptor)
{
    internal const string AllowedTypes = "baton_btn2002_allowed_types";

    private static readonly WordSet Kind = new(["Kind"]);

    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN2002", "Contracts", "Nobody asks a family which component it is", DiagnosticSeverity.Warning);

    /// <inheritdoc />
    protected override void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        foreach (var member in MentioningMembers.Of(model, ComponentNames.Of(model.Compilation, cancellation), companion: null, cancellation))
        {
            foreach (var operation in MemberOperations.In(member, model, cancellation))
                AnalyzeTest(context, operation);
        }

        foreach (var member in MentioningMembers.Of(model, Kind, companion: null, cancellation))
        {
            foreach (var operation in MemberOperations.In(member, model, cancellation))
                AnalyzeSwitch(context, operation);
        }
    }

    private static void AnalyzeTest(SemanticModelAnalysisContext context, IOperation operation)
    {
        if (ConcreteTest.Of(operation) is not { } test || !ComponentSymbols.IsFamily(test.Family) || !ComponentSymbols.IsComponent(test.Component))
            return;
        // What a class knows of its own kind, it may compare.
        var owner = MemberOperations.OwnerOf(operation, context.SemanticModel, context.CancellationToken);
        if (SymbolEqualityComparer.Default.Equals(ComponentSymbols.ComponentAround(owner), test.Component))
            return;
        var syntax = ConcreteTest.PlaceOf(operation);
        if (RuleOptions.Lists(context.Options, syntax.SyntaxTree, AllowedTypes, test.Component))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            syntax.GetLocation(),
            $"a value of {test.Family.Name} is taken for the component '{test.Component.Name}', so that any other that config chooses takes another way: "
            + $"ask for what is needed, with a capability (an interface that derives from the family's) that '{test.Component.Name}' implements"));
    }

    private static void AnalyzeSwitch(SemanticModelAnalysisContext context, IOperation operation)
    {
        var (value, kinds) = operation switch
        {
            ISwitchOperation statement => (statement.Value, statement.Cases.SelectMany(c => c.Clauses).SelectMany(c => c is IPatternCaseClauseOperation p ? KindNames.In(p.Pattern) : KindNames.In((c as ISingleValueCaseClauseOperation)?.Value))),
            ISwitchExpressionOperation expression => (expression.Value, expression.Arms.SelectMany(a => KindNames.In(a.Pattern))),
            _ => (operation, []),
        };
        if (!KindNames.IsKind(value) || kinds.FirstOrDefault() is not { } kind)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            value.Syntax.GetLocation(),
            $"a component is told from others by its kind ('{kind}'), so that every new kind is an edit here: look it up in the catalog, or ask for a capability that the kinds have"));
    }
}
