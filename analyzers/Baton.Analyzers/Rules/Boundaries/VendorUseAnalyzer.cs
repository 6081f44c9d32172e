using Baton.Analyzers.Boundaries;
using Baton.Analyzers.Rules.Boundaries.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells of every use of a vendor's type outside its adapter, written or inferred, and of names that a wall leaves unexplained.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VendorUseAnalyzer : BoundaryAnalyzer
{
    private static readonly DiagnosticDescriptor VendorUse =
        Rule.Describe("BTN1001", "Boundaries", "A vendor is used only by its adapter", DiagnosticSeverity.Error);

    internal override DiagnosticDescriptor Descriptor => VendorUse;

    internal override void Start(CompilationStartAnalysisContext context, BoundaryReporter reporter)
    {
        if (Boundary.Of(context.Compilation, context.Options, context.CancellationToken) is not { } boundary)
            return;
        context.RegisterOperationBlockAction(c => AnalyzeBlock(c, boundary, reporter));
        context.RegisterSymbolAction(
            c => AnalyzeSymbol(c, boundary, reporter), SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Event, SymbolKind.Field);
        context.RegisterSyntaxNodeAction(
            c => AnalyzeNode(c, boundary, reporter),
            SyntaxKind.UsingDirective, SyntaxKind.ExternAliasDirective, SyntaxKind.XmlCrefAttribute, SyntaxKind.FieldDeclaration);
    }

    private static void AnalyzeBlock(OperationBlockAnalysisContext context, Boundary boundary, BoundaryReporter reporter)
    {
        var declaration = context.OperationBlocks[0].Syntax;
        var foreign = boundary.ForeignTo(declaration.SyntaxTree);
        var found = new BlockUses(foreign);
        foreach (var block in context.OperationBlocks)
            found.Add(block, declaration, context.CancellationToken);
        foreach (var pair in found.Uses)
            Report(pair.Key, pair.Value);
        foreach (var owner in boundary.Hidden.IsEmpty ? [] : found.Unresolved)
        {
            var parts = owner == declaration ? context.OperationBlocks.Select(b => b.Syntax) : [owner];
            if (!found.Uses.ContainsKey(owner) && boundary.Hidden.Find(parts, foreign, context.CancellationToken) is { } use)
                Report(owner, use);
        }

        void Report(SyntaxNode owner, VendorUse use)
        {
            if (owner != declaration || owner is StatementSyntax or AttributeSyntax || !boundary.Declarations.IsTold(context.OwningSymbol, foreign, context.CancellationToken))
                reporter.Report(context.ReportDiagnostic, Location.Create(declaration.SyntaxTree, use.Span), context.OwningSymbol, use.Mention.Symbol, boundary.Message(use.Mention));
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
        var foreign = boundary.ForeignTo(context.Node.SyntaxTree);
        var use = context.Node switch
        {
            UsingDirectiveSyntax directive => SyntaxUses.In(directive, context.SemanticModel, foreign, boundary.Hidden, context.CancellationToken),
            ExternAliasDirectiveSyntax directive => SyntaxUses.In(directive, context.SemanticModel, foreign, context.CancellationToken),
            XmlCrefAttributeSyntax link => SyntaxUses.In(link, context.SemanticModel, foreign, boundary.Hidden, context.CancellationToken),
            FieldDeclarationSyntax field => SyntaxUses.In(field, context.SemanticModel, foreign),
            _ => null,
        };
        if (use is { } found)
        {
            var place = Location.Create(context.Node.SyntaxTree, found.Span);
            reporter.Report(context.ReportDiagnostic, place, context.ContainingSymbol, found.Mention.Symbol, boundary.Message(found.Mention));
        }
    }
}
