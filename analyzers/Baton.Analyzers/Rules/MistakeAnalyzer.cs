using System.Collections.Concurrent;
using System.Collections.Immutable;
using Baton.Analyzers.Symbols;
using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules;

/// <summary>Tells what the generators' own parser finds wrong with a component, so that the two cannot disagree.</summary>
/// <param name="descriptor">The rule.</param>
/// <param name="reason">The mistakes that are this rule's.</param>
internal abstract class MistakeAnalyzer(DiagnosticDescriptor descriptor, RefusalReason reason) : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!BatonReference.IsIn(start.Compilation))
                return;
            // A record may stand in the settings of several components, and its mistakes are told once.
            var told = new ConcurrentDictionary<(ISymbol, string), bool>(MistakeComparer.Instance);
            start.RegisterSymbolAction(c => Analyze(c, told), SymbolKind.NamedType);
        });
    }

    private void Analyze(SymbolAnalysisContext context, ConcurrentDictionary<(ISymbol, string), bool> told)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!ComponentAttributes.Of(type).Any())
            return;
        foreach (var mistake in ComponentMistakes.Of(type, context.Compilation, context.CancellationToken))
        {
            if (mistake.Reason != reason || !told.TryAdd((mistake.Symbol, mistake.Message), true))
                continue;
            // What is inherited from another assembly has no place here but the class itself.
            var location = mistake.Symbol.Locations.FirstOrDefault(l => l.IsInSource) ?? type.Locations[0];
            context.ReportDiagnostic(Diagnostic.Create(descriptor, location, mistake.Message));
        }
    }

    private sealed class MistakeComparer : IEqualityComparer<(ISymbol Symbol, string Message)>
    {
        public static readonly MistakeComparer Instance = new();

        public bool Equals((ISymbol Symbol, string Message) x, (ISymbol Symbol, string Message) y) =>
            x.Message == y.Message && SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol);

        public int GetHashCode((ISymbol Symbol, string Message) obj) => SymbolEqualityComparer.Default.GetHashCode(obj.Symbol);
    }
}
