using System.Collections.Immutable;
using Baton.Analyzers.Rules.Boundaries.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells of every use of a vendor's type outside its adapter, written or inferred, and of names that a wall leaves unexplained.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VendorUseAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN1001", "Boundaries", "A vendor is used only by its adapter", DiagnosticSeverity.Error);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (Boundary.Of(context.Compilation, context.Options, context.CancellationToken) is not { } boundary)
            return;
        context.RegisterOperationBlockAction(c => AnalyzeBlock(c, boundary));
        context.RegisterSymbolAction(
            c => AnalyzeSymbol(c, boundary), SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Event, SymbolKind.Field);
        context.RegisterSyntaxNodeAction(
            c => AnalyzeDirective(c, boundary), SyntaxKind.UsingDirective, SyntaxKind.ExternAliasDirective, SyntaxKind.XmlCrefAttribute);
    }

    private static void AnalyzeBlock(OperationBlockAnalysisContext context, Boundary boundary)
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
                boundary.Report(context.ReportDiagnostic, Descriptor, Location.Create(declaration.SyntaxTree, use.Span), context.OwningSymbol, use.Mention);
        }
    }

    private static void AnalyzeSymbol(SymbolAnalysisContext context, Boundary boundary)
    {
        if (context.Symbol.DeclaringSyntaxReferences is not [var declaration, ..])
            return;
        if (boundary.Declarations.Find(context.Symbol, boundary.ForeignTo(declaration.SyntaxTree), context.CancellationToken) is var (mention, place))
            boundary.Report(context.ReportDiagnostic, Descriptor, place, context.Symbol, mention);
    }

    private static void AnalyzeDirective(SyntaxNodeAnalysisContext context, Boundary boundary)
    {
        var foreign = boundary.ForeignTo(context.Node.SyntaxTree);
        var use = context.Node switch
        {
            UsingDirectiveSyntax directive => DirectiveUses.In(directive, context.SemanticModel, foreign, boundary.Hidden, context.CancellationToken),
            ExternAliasDirectiveSyntax directive => DirectiveUses.In(directive, context.SemanticModel, foreign, context.CancellationToken),
            XmlCrefAttributeSyntax link => DirectiveUses.In(link, context.SemanticModel, foreign, boundary.Hidden, context.CancellationToken),
            _ => null,
        };
        if (use is { } found)
            boundary.Report(context.ReportDiagnostic, Descriptor, Location.Create(context.Node.SyntaxTree, found.Span), context.ContainingSymbol, found.Mention);
    }
}
