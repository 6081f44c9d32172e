using System.Collections.Immutable;
using Baton.Analyzers.Symbols;
using Baton.Generators.Emission;
using Baton.Generators.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Components;

/// <summary>Tells why the generator adds nothing to a record struct that is marked as a schema.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReadableSchemaAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN0010", "Components", "A schema can be read", DiagnosticSeverity.Error);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (BatonReference.IsIn(start.Compilation))
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Struct || type.GetAttributes().FirstOrDefault(a => a.AttributeClass.Is("Baton.Schemas", "SchemaAttribute")) is not { } attribute)
            return;
        SchemaParser.Parse(type, attribute, Report, context.CancellationToken);

        void Report(ISymbol symbol, string message)
        {
            var location = symbol.Locations.FirstOrDefault(l => l.IsInSource) ?? type.Locations[0];
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, location, message));
        }
    }
}
