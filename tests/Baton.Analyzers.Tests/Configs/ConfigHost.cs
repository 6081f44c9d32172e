extern alias runtime;
using System.Collections.Immutable;
using System.Text;
using Baton.Analyzers.Configs;
using Baton.Analyzers.Tests.Harness;
using Baton.Components;
using Baton.Generators.Tests.Harness;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ConfigManifest = runtime::Baton.Running.ConfigManifest;
using LoadedSettings = runtime::Baton.Configuration.LoadedSettings;
using SettingsLoader = runtime::Baton.Configuration.SettingsLoader;
using SettingsSource = runtime::Baton.Configuration.Sources.SettingsSource;

namespace Baton.Analyzers.Tests.Configs;

/// <summary>A host with config files: what the build says of them, and what its program would.</summary>
internal sealed class ConfigHost
{
    /// <summary>The folder of the project.</summary>
    public const string Folder = "/0/Shop";

    private const string Components =
        """
        namespace Shop;
        public enum Method { [FormerName("brute")] Exact, Hist }
        /// <summary>A nested record.</summary>
        public sealed record Limits { public int Low { get; init; } [FormerName("top")] public required int High { get; init; } }
        [ComponentFamily("store")] public interface IStore;
        [ComponentFamily("oven")] public interface IOven;
        public interface IHotOven : IOven;
        [Component("files")] public sealed partial class Files : IStore { public required string Root { get; init; } }
        [Component("cloud")] public sealed partial class Cloud : IStore { [Secret] public string? Token { get; init; } }
        [Component("clay"), FormerName("loam")] public sealed partial class Clay : IOven;
        [Component("steel"), FormerName("iron"), FormerName("tin")] public sealed partial class Steel : IHotOven { [FormerName("heat"), FormerName("warmth"), Range(50, 300)] public int Degrees { get; init; } = 200; }
        [Job("bake")]
        public sealed partial class Bake : Baton.Jobs.IJob
        {
            public required IHotOven Oven { get; init; }
            public IStore? Store { get; init; }
            public IReadOnlyList<IOven> Others { get; init; } = [];
            [Range(1, 10)] public int Count { get; init; } = 1;
            public bool Loud { get; init; }
            public Method Method { get; init; }
            public TimeSpan Pause { get; init; }
            public Limits? Limits { get; init; }
            public IReadOnlyDictionary<string, double> Weights { get; init; } = new Dictionary<string, double>();
            public Task<Baton.Jobs.JobResult> RunAsync(Baton.Jobs.JobContext context, CancellationToken cancellation) => throw new InvalidOperationException();
        }
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [.. RuleRun.Analyzers.Where(a => a is ConfigAnalyzer)];

    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(SettingsLoader).Assembly.Location);

    private static readonly CSharpCompilation Program = GeneratorRun.Of(Sources.Compile("Shop", OutputKind.DynamicallyLinkedLibrary, [Library], Components)).Output;

    private readonly List<ConfigFileText> _files = [];

    /// <summary>What the project file declares to be run together: <c>PARTIAL&lt;BASE>OVERLAY</c>.</summary>
    public List<string> Combinations { get; } = [];

    /// <summary>Lines of <c>.editorconfig</c> for all config files.</summary>
    public Dictionary<string, string> FileOptions { get; } = [];

    /// <summary>Lines of a <c>.globalconfig</c>.</summary>
    public Dictionary<string, string> GlobalOptions { get; } = [];

    /// <summary>A file without a mistake.</summary>
    public const string Good =
        """
        job:
          kind: bake
          oven: { kind: steel, degrees: 250 }
        """;

    public static ConfigHost With(string name, string text) => new ConfigHost().Add(name, text);

    public ConfigHost Add(string name, string text) => Add(name, SourceText.From(text, new UTF8Encoding(false)));

    public ConfigHost Add(string name, byte[] bytes) => Add(name, SourceText.From(new MemoryStream(bytes), throwIfBinaryDetected: false));

    public ConfigHost Add(string name, SourceText? text)
    {
        _files.RemoveAll(f => f.Name == name);
        _files.Add(new ConfigFileText(name, text));
        return this;
    }

    public ConfigHost Together(string combination)
    {
        Combinations.Add(combination);
        return this;
    }

    /// <summary>What the build says, as <c>FILE:LINE:COLUMN ID SEVERITY MESSAGE</c>, by place.</summary>
    public Task<IReadOnlyList<string>> BuildAsync() => BuildAsync(Program);

    public async Task<IReadOnlyList<string>> BuildAsync(Compilation program)
    {
        var found = await DiagnosticsAsync(program);
        return [.. found.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.GetLineSpan().StartLinePosition).ThenBy(d => d.GetMessage()).Select(Show)];
    }

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Compilation? program = null, ImmutableArray<DiagnosticAnalyzer> rules = default)
    {
        var options = new AnalyzerOptions([.. _files], new ConfigOptions(FileOptions, new(GlobalOptions)
        {
            ["build_property.ProjectDir"] = Folder + "/",
            ["build_property.BatonRole"] = "Host",
            ["build_property.BatonConfigCombinations"] = string.Join('|', Combinations),
        }));
        return await (program ?? Program).WithAnalyzers(rules.IsDefault ? Rules : rules, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What the program says if it is given these files, as <c>FILE:LINE:COLUMN PATH: MESSAGE</c>.</summary>
    public IReadOnlyList<string> Run(params string[] names)
    {
        var catalog = Catalog();
        return [.. Load(catalog, names).Validate(ConfigManifest.Root, ConfigManifest.Records, catalog).Errors.Select(e => e.ToString())];
    }

    /// <summary>What the program warns of, if it is given these files.</summary>
    public IReadOnlyList<string> Warnings(params string[] names) => [.. Load(Catalog(), names).Warnings.Select(e => e.ToString())];

    private LoadedSettings Load(ManifestSet catalog, string[] names)
    {
        var sources = names.Select(n => SettingsSource.FromText(n, _files.Single(f => f.Name == n).Text!.ToString()));
        return SettingsLoader.Read(sources, [], new Dictionary<string, string>(), ConfigManifest.Renamer(catalog));
    }

    private static ManifestSet Catalog() => new(Program.References.Select(Program.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Append(Program.Assembly)
        .SelectMany(a => a.GetAttributes())
        .Where(a => a.AttributeClass?.Name == nameof(ComponentManifestAttribute))
        .Select(a => ManifestReader.Read((string)a.ConstructorArguments[1].Value!)));

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var name = place.Path.Length > Folder.Length ? place.Path[(Folder.Length + 1)..] : place.Path;
        return $"{name}:{place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1} {diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage()}";
    }
}
