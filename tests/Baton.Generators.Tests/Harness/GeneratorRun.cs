extern alias generators;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ComponentGenerator = generators::Baton.Generators.Components.ComponentGenerator;

namespace Baton.Generators.Tests.Harness;

/// <summary>A run of the generator over sources, with what came out.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(CSharpCompilation input, GeneratorDriver driver)
    {
        Input = input;
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Output = (CSharpCompilation)output;
        Diagnostics = diagnostics;
    }

    public CSharpCompilation Input { get; }

    public CSharpCompilation Output { get; }

    public GeneratorDriver Driver { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated files by hint name, without the one that the compiler itself asks for.</summary>
    public IReadOnlyDictionary<string, string> Files => Driver.GetRunResult().Results.Single().GeneratedSources
        .Where(s => !s.HintName.Contains("EmbeddedAttribute"))
        .ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>What the compiler says against the generator, and against the sources together with what was generated.</summary>
    public IReadOnlyList<string> Problems => [.. Diagnostics.Concat(Output.GetDiagnostics()).Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];

    public static GeneratorRun Of(params string[] sources) => Of(Sources.Compile(sources));

    public static GeneratorRun Of(CSharpCompilation compilation, params (string Name, string Value)[] properties) => new(
        compilation,
        CSharpGeneratorDriver.Create(
            [new ComponentGenerator().AsSourceGenerator()],
            parseOptions: Sources.ParseOptions,
            optionsProvider: new BuildProperties(properties),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>Runs again after an edit, with all that was cached.</summary>
    public GeneratorRun Again(CSharpCompilation edited) => new(edited, Driver);
}
