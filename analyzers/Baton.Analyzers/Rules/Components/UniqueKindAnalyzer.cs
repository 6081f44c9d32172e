using System.Collections.Immutable;
using Baton.Analyzers.Symbols;
using Baton.Generators.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Components;

/// <summary>
/// Tells of kinds that stand twice in a family: in an assembly, and in a host among all that it can see. Reads the
/// manifests, as the catalog does, so that schemas count too.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UniqueKindAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN0004", "Components", "A kind is unique in its family", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var compilation = context.Compilation;
        var assembly = new SymbolFacts(compilation.Assembly);
        if (!assembly.ReferencesBaton)
            return;
        var own = ReferenceParser.Read(assembly, static _ => true, context.CancellationToken);
        var components = own.Components.Select(c => (Entry: c, Assembly: "")).ToList();
        if (HostRole.IsHost(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, compilation.Options.OutputKind))
        {
            foreach (var reference in ReferenceSpecs.Of(compilation, context.CancellationToken))
                components.AddRange(reference.Components.Select(c => (c, reference.Name)));
        }

        var names = components.SelectMany(c => c.Entry.FormerKinds.Select(k => new Claim(k, c.Entry, c.Assembly, IsFormer: true)).Prepend(new Claim(c.Entry.Kind, c.Entry, c.Assembly, IsFormer: false)));
        foreach (var group in names.GroupBy(n => (n.Entry.Family, n.Kind)).Where(g => g.Count() > 1).OrderBy(g => g.Key.Family, StringComparer.Ordinal).ThenBy(g => g.Key.Kind, StringComparer.Ordinal))
            Report(context, [.. group.OrderBy(c => c.Assembly, StringComparer.Ordinal).ThenBy(c => c.Entry.Type, StringComparer.Ordinal)]);
    }

    private static void Report(CompilationAnalysisContext context, IReadOnlyList<Claim> same)
    {
        var message = $"the {same[0].Entry.Family} '{same[0].Kind}' stands several times: {string.Join(" and ", same)}; rename all but one, {(same.Any(s => s.IsFormer) ? "take the former name away, or reference only one of their assemblies" : "or reference only one of their assemblies")}";
        var own = same.Where(s => s.Assembly.Length == 0).ToList();
        if (own.Count == 0)
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, message));
        foreach (var component in own)
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, ComponentDeclaration.Place(context.Compilation, component.Entry.Type), message));
    }

    /// <summary>A component that wants to be known by a kind.</summary>
    private sealed record Claim(string Kind, CatalogEntry Entry, string Assembly, bool IsFormer)
    {
        public override string ToString() =>
            Entry.Type + (Assembly.Length == 0 ? "" : $" (of {Assembly})") + (IsFormer ? ", which had that kind before" : "");
    }
}
