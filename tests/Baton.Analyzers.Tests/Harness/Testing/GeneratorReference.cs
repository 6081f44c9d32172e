using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>Brings generators into a workspace's project.</summary>
internal sealed class GeneratorReference(IEnumerable<Type> generators) : AnalyzerReference
{
    private readonly ImmutableArray<ISourceGenerator> _generators =
        [.. generators.Select(g => ((IIncrementalGenerator)Activator.CreateInstance(g)!).AsSourceGenerator())];

    public override string? FullPath => null;

    public override object Id => this;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
