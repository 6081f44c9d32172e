using Baton.Analyzers.Mentions;
using Baton.Analyzers.Options;
using Baton.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>
/// Whoever gets a component by its family or capability may call every member of it, so none does nothing but refuse.
/// A member that refuses some arguments, or in some state, is left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RefusedMemberAnalyzer() : ProjectCodeAnalyzer(Descriptor)
{
    internal const string AllowedExceptions = "baton_btn2001_allowed_exceptions";

    private static readonly WordSet Exceptions = new(Refusals.Exceptions);

    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN2001", "Contracts", "A component can do what its interfaces promise", DiagnosticSeverity.Warning);

    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext context)
    {
        base.Start(context);
        context.RegisterSymbolAction(AnalyzeInherited, SymbolKind.NamedType);
    }

    /// <inheritdoc />
    protected override void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        foreach (var member in MentioningMembers.Of(model, Exceptions, Companion.Throw, cancellation))
        {
            foreach (var body in MemberOperations.In(member, model, cancellation).OfType<IBlockOperation>().Where(b => b.Parent is null or IMethodBodyOperation))
                AnalyzeBody(context, body);
        }
    }

    private static void AnalyzeBody(SemanticModelAnalysisContext context, IBlockOperation body)
    {
        if (Refusals.In(body) is not { } refusal || MemberOperations.OwnerOf(body.Operations[0], context.SemanticModel, context.CancellationToken) is not IMethodSymbol method)
            return;
        var member = method.AssociatedSymbol ?? method;
        if (!IsConcerned(method.ContainingType) || FamilyMembers.PromisedBy(method.ContainingType, member) is not { } promise || IsAllowed(context.Options, refusal.Place.SyntaxTree, refusal.Exception))
            return;
        var type = method.ContainingType;
        var advice = type.TypeKind == TypeKind.Interface
            ? $"move it to an interface that derives from {type.Name}, for the components that can do it"
            : $"write it, or take {promise.Name} off '{type.Name}', so that config offers it only where it works";
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            refusal.Place.GetLocation(),
            $"'{type.Name}.{member.Name}' does nothing but throw {refusal.Exception.Name}, and whoever asks for {promise.Name} may call it: {advice}"));
    }

    /// <summary>A component that inherits a refusal refuses too; the place is its own, since its base may have other heirs.</summary>
    private static void AnalyzeInherited(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!ComponentSymbols.IsComponent(type) || type.BaseType is null or { SpecialType: SpecialType.System_Object })
            return;
        foreach (var (promise, member) in FamilyMembers.InheritedBy(type))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (Refusals.InDeclaration(member, context.CancellationToken) is not { } exception)
                continue;
            if (RuleOptions.Names(context.Options, type.Locations[0].SourceTree!, AllowedExceptions).Any(a => a.EndsWith("." + exception, StringComparison.Ordinal)))
                continue;
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                type.Locations[0],
                $"'{type.Name}' inherits '{member.ContainingType.Name}.{member.Name}', which does nothing but throw {exception}, and whoever asks for {promise.Name} may call it: "
                + $"override it, or let '{member.ContainingType.Name}' not implement {promise.Name}"));
        }
    }

    private static bool IsConcerned(INamedTypeSymbol type) => ComponentSymbols.IsComponent(type) || ComponentSymbols.IsFamily(type);

    private static bool IsAllowed(AnalyzerOptions options, SyntaxTree tree, ITypeSymbol exception) =>
        RuleOptions.Lists(options, tree, AllowedExceptions, exception);
}
