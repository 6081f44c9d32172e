extern alias generators;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ComponentGenerator = generators::Baton.Generators.Components.ComponentGenerator;
using MappingGenerator = generators::Baton.Generators.Glue.Mapping.MappingGenerator;
using NativeLibraryGenerator = generators::Baton.Generators.Glue.NativeLibraries.NativeLibraryGenerator;
using TranslationGenerator = generators::Baton.Generators.Glue.Exceptions.TranslationGenerator;

namespace Baton.Generators.Tests.Glue;

/// <summary>A run of the glue generators, beside the one for components, over the sources of an adapter.</summary>
internal sealed class GlueRun
{
    private const string Usings =
        """
        global using Baton.Data;
        global using Baton.Frames;
        global using Baton.Glue;
        global using Baton.Models;
        global using Baton.Native;
        """;

    private GlueRun(CSharpCompilation input, GeneratorDriver driver)
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

    /// <summary>What the glue generators wrote, by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files => Driver.GetRunResult().Results
        .Where(r => r.Generator.GetGeneratorType() != typeof(ComponentGenerator))
        .SelectMany(r => r.GeneratedSources)
        .ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Errors and warnings of the sources together with what was generated.</summary>
    public IReadOnlyList<string> Problems =>
        [.. Failures, .. Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];

    public static CSharpCompilation Compile(params string[] sources) => Sources.Compile([Usings, .. sources]);

    /// <summary>Runs in an adapter.</summary>
    public static GlueRun Of(params string[] sources) => Of(Compile(sources), ("BatonRole", "Adapter"));

    public static GlueRun Of(CSharpCompilation compilation, params (string Name, string Value)[] properties) => new(
        compilation,
        CSharpGeneratorDriver.Create(
            [
                new NativeLibraryGenerator().AsSourceGenerator(),
                new TranslationGenerator().AsSourceGenerator(),
                new MappingGenerator().AsSourceGenerator(),
                new ComponentGenerator().AsSourceGenerator(),
            ],
            parseOptions: Sources.ParseOptions,
            optionsProvider: new BuildProperties(properties),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>Runs again after an edit, with all that was cached.</summary>
    public GlueRun Again(CSharpCompilation edited) => new(edited, Driver);

    /// <summary>Why the outputs of a step were made, or were not.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step)
    {
        List<IncrementalStepRunReason> reasons =
        [
            .. Driver.GetRunResult().Results.Where(r => r.TrackedSteps.ContainsKey(step)).SelectMany(r => r.TrackedSteps[step]).SelectMany(s => s.Outputs).Select(o => o.Reason),
        ];
        Assert.NotEmpty(reasons);
        return reasons;
    }

    /// <summary>Loads what was compiled and calls the static method <c>Program.Run</c>, which gives lines of what it saw.</summary>
    public async Task<string> RunAsync()
    {
        Assert.Empty(Problems);
        var loaded = new Loaded();
        loaded.Add(Output);
        return await (Task<string>)loaded.Type("Program").GetMethod("Run")!.Invoke(null, null)!;
    }
}
