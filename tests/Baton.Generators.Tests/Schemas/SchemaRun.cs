extern alias generators;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ComponentGenerator = generators::Baton.Generators.Components.ComponentGenerator;
using SchemaGenerator = generators::Baton.Generators.Schemas.SchemaGenerator;

namespace Baton.Generators.Tests.Schemas;

/// <summary>A run of the schema generator, and of the one for components that makes schemas choosable, over sources.</summary>
internal sealed class SchemaRun
{
    private const string Usings =
        """
        global using System.ComponentModel.DataAnnotations.Schema;
        global using Baton.Schemas;
        """;

    private SchemaRun(CSharpCompilation input, GeneratorDriver driver)
    {
        Input = input;
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Output = (CSharpCompilation)output;
        Failures = [.. diagnostics.Select(d => d.ToString())];
    }

    public CSharpCompilation Input { get; }

    public CSharpCompilation Output { get; }

    public GeneratorDriver Driver { get; }

    /// <summary>What the generators themselves say; a crash is said here.</summary>
    public IReadOnlyList<string> Failures { get; }

    /// <summary>The schema generator's own result.</summary>
    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    /// <summary>The records' files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources
        .Where(s => s.HintName.EndsWith(".Schema.g.cs", StringComparison.Ordinal))
        .ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Errors and warnings of the sources together with what was generated.</summary>
    public IReadOnlyList<string> Problems =>
        [.. Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];

    public static CSharpCompilation Compile(params string[] sources) => Sources.Compile([Usings, .. sources]);

    public static SchemaRun Of(params string[] sources) => new(
        Compile(sources),
        CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator(), new ComponentGenerator().AsSourceGenerator()],
            parseOptions: Sources.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>Runs again after an edit, with all that was cached.</summary>
    public SchemaRun Again(CSharpCompilation edited) => new(edited, Driver);
}
