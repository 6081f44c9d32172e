using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Benchmarks.Generators;

/// <summary>What an editor waits for: 1,000 annotated classes, all at once, after an edit elsewhere, and after an edit of one.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const int Classes = 1000;

    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _warm = null!;
    private GeneratorDriver _cold = null!;
    private CSharpCompilation _unrelated = null!;
    private CSharpCompilation _one = null!;
    private CSharpCompilation _fresh = null!;

    [ParamsAllValues]
    public Subject Subject { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Workload.Compilation(Subject, Classes);
        _cold = Workload.Driver(Subject);
        _warm = _cold.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        var errors = output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException(errors[0].ToString());
    }

    /// <summary>A compilation remembers what was asked of it, so each measurement has its own.</summary>
    [IterationSetup]
    public void Edit()
    {
        _unrelated = Workload.EditUnrelated(_compilation, Subject);
        _one = Workload.EditOne(_compilation, Subject);
        _fresh = _compilation.Clone();
    }

    [Benchmark]
    public GeneratorDriver Cold() => _cold.RunGenerators(_fresh);

    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _warm.RunGenerators(_unrelated);

    [Benchmark]
    public GeneratorDriver EditOfOne() => _warm.RunGenerators(_one);
}
