using Baton.Analyzers.Boundaries;
using Baton.Analyzers.Rules.Boundaries.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Looks at all code for uses that a boundary forbids.</summary>
internal static class UseActions
{
    /// <summary>Registers what is looked at.</summary>
    public static void Register(CompilationStartAnalysisContext context, Boundary boundary, BoundaryReporter reporter)
    {
        context.RegisterOperationBlockAction(c => AnalyzeBlock(c, boundary, reporter));
        context.RegisterSymbolAction(
            c => AnalyzeSymbol(c, boundary, reporter), SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Event, SymbolKind.Field);
        context.RegisterSyntaxNodeAction(
            c => AnalyzeNode(c, boundary, reporter),
            SyntaxKind.UsingDirective, SyntaxKind.ExternAliasDirective, SyntaxKind.XmlCrefAttribute, SyntaxKind.FieldDeclaration, SyntaxUses.ExtensionBlock);
    }

    private static void AnalyzeBlock(OperationBlockAnalysisContext context, Boundary boundary, BoundaryReporter reporter)
    {
        var declaration = context.OperationBlocks[0].Syntax;
        var foreign = boundary.ForeignTo(declaration.SyntaxTree);
        var uses = BlockUses.Of(context.OperationBlocks, declaration, foreign, context.CancellationToken);
        if (uses.HasUnknown)
        {
            var model = boundary.Wall.Model(declaration.SyntaxTree);
            var opened = context.OperationBlocks.Select(b => model.GetOperation(b.Syntax, context.CancellationToken)).OfType<IOperation>();
            uses = BlockUses.Of(opened, declaration, foreign.Known, context.CancellationToken);
        }

        foreach (var pair in uses.ByOwner)
        {
            var (owner, use) = (pair.Key, pair.Value);
            if (owner == declaration && owner is not AttributeSyntax && boundary.Declarations.IsTold(context.OwningSymbol, foreign, context.CancellationToken))
                continue;
            reporter.Report(
                context.ReportDiagnostic, Location.Create(declaration.SyntaxTree, use.Span), context.OwningSymbol, use.Mention.Symbol, boundary.Message(use.Mention));
        }
    }

    private static void AnalyzeSymbol(SymbolAnalysisContext context, Boundary boundary, BoundaryReporter reporter)
    {
        if (context.Symbol.DeclaringSyntaxReferences is not [var declaration, ..])
            return;
        if (boundary.Declarations.Find(context.Symbol, boundary.ForeignTo(declaration.SyntaxTree), context.CancellationToken) is var (mention, place))
            reporter.Report(context.ReportDiagnostic, place, context.Symbol, mention.Symbol, boundary.Message(mention));
    }

    private static void AnalyzeNode(SyntaxNodeAnalysisContext context, Boundary boundary, BoundaryReporter reporter)
    {
        // The comment of a type with a primary constructor is shown twice.
        if (DeclarationUses.IsPrimaryConstructor(context.ContainingSymbol, context.CancellationToken))
            return;
        var (node, model, foreign) = (context.Node, context.SemanticModel, boundary.ForeignTo(context.Node.SyntaxTree));
        var use = SyntaxUses.Find(node, model, foreign, context.CancellationToken);
        if (use is null && boundary.Wall.IsNeeded && SyntaxUses.HasUnknown(node, model, context.CancellationToken))
            use = SyntaxUses.Find(node, boundary.Wall.Model(node.SyntaxTree), foreign.Known, context.CancellationToken);
        if (use is var (span, mention, _))
            reporter.Report(context.ReportDiagnostic, Location.Create(node.SyntaxTree, span), context.ContainingSymbol, mention.Symbol, boundary.Message(mention));
    }
}
