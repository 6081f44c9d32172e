using Baton.Analyzers.Rules.Boundaries;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Leaks.Tests.Memory;

/// <summary>The corpus compiled in memory: the vendor, the adapter, and projects that have both in reach.</summary>
internal static class LeakProject
{
    public const string VendorName = "Quanta.Client";
    public const string AdapterName = "Shop.Adapters.Quanta";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] Framework =
        [.. Directory.GetFiles(CorpusFolder.TargetingPack, "*.dll").Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f))];

    public static byte[] VendorImage { get; } = Emit(VendorName, CorpusFolder.Corpus.Vendor);

    public static MetadataReference Vendor { get; } = MetadataReference.CreateFromImage(VendorImage);

    public static MetadataReference Adapter { get; } = MetadataReference.CreateFromImage(Emit(
        AdapterName,
        [
            .. CorpusFolder.Corpus.Adapter,
            """[assembly: System.Reflection.AssemblyMetadata("Baton.Role", "Adapter")]""",
            """[assembly: System.Reflection.AssemblyMetadata("Baton.Vendor", "Quanta")]""",
            $"""[assembly: System.Reflection.AssemblyMetadata("Baton.VendorAssemblies", "{VendorName}")]""",
        ],
        Vendor));

    /// <summary>A project with one file.</summary>
    public static CSharpCompilation Compile(LeakFile file, params MetadataReference[] references) =>
        CSharpCompilation.Create("Shop.Domain", [Tree(file.Text, file.Name + ".cs")], [.. Framework, .. references], Library);

    /// <summary>What the rule says of a project.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation, params (string Name, string Value)[] properties)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new BuildProperties(properties)), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new VendorUseAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private static byte[] Emit(string name, IEnumerable<string> sources, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(name, sources.Select(s => Tree(s, "")), [.. Framework, .. references], Library);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private static SyntaxTree Tree(string text, string path) => CSharpSyntaxTree.ParseText(text, Parse, path);
}
