using Baton.Analyzers.Rules.Boundaries;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Leaks.Tests.Memory;

/// <summary>What a build says behind a wall where the compiler stops before it runs analyzers.</summary>
public sealed class WalledNameGeneratorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("baton-leaks-");
    private readonly string _vendor;

    public WalledNameGeneratorTests()
    {
        _vendor = Path.Combine(_folder.FullName, LeakProject.VendorName + ".dll");
        File.WriteAllBytes(_vendor, LeakProject.VendorImage);
    }

    public static TheoryData<string> Leaks => LeakTests.Leaks;

    public static TheoryData<string> Clean => LeakTests.Clean;

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_declaration_that_fails_is_explained_where_the_analyzer_would(string name)
    {
        var leak = CorpusFolder.Corpus.Leaks.Single(l => l.Name == name);
        var compilation = LeakProject.Compile(leak, LeakProject.Adapter);
        var stops = compilation.GetDeclarationDiagnostics(TestContext.Current.CancellationToken).Any(d => d.Severity == DiagnosticSeverity.Error);

        var told = Run(compilation, _vendor);

        Assert.Equal(stops, told.Count > 0);
        Assert.All(told, d => Assert.Contains(d.Location.GetLineSpan().StartLinePosition.Line + 1, leak.Lines));
        Assert.Equal(told.Count, told.Select(d => d.Location.GetLineSpan().StartLinePosition.Line).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void Clean_code_is_left_alone(string name) =>
        Assert.Empty(Run(LeakProject.Compile(CorpusFolder.Corpus.Clean.Single(l => l.Name == name), LeakProject.Adapter), _vendor));

    [Theory]
    [InlineData("DesignTimeBuild", "true")]
    [InlineData("BatonRole", "")]
    [InlineData("BatonRole", "Test")]
    [InlineData("BatonHiddenAssemblies", "")]
    public void An_editor_runs_analyzers_and_without_a_wall_there_is_nothing_to_explain(string property, string value)
    {
        var leak = CorpusFolder.Corpus.Leaks.Single(l => l.Name == "BaseClass");
        Assert.NotEmpty(Run(LeakProject.Compile(leak, LeakProject.Adapter), _vendor));

        Assert.Empty(Run(LeakProject.Compile(leak, LeakProject.Adapter), _vendor, (property, value)));
    }

    [Fact]
    public void A_file_that_is_gone_or_broken_explains_nothing()
    {
        var leak = CorpusFolder.Corpus.Leaks.Single(l => l.Name == "BaseClass");
        File.WriteAllText(_vendor, "no assembly");

        Assert.Empty(Run(LeakProject.Compile(leak, LeakProject.Adapter), _vendor));
        Assert.Empty(Run(LeakProject.Compile(leak, LeakProject.Adapter), Path.Combine(_folder.FullName, "gone", LeakProject.VendorName + ".dll")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IReadOnlyList<Diagnostic> Run(CSharpCompilation compilation, string vendor, params (string Name, string Value)[] others)
    {
        var properties = new Dictionary<string, string> { ["BatonRole"] = "Domain", ["BatonHiddenAssemblies"] = vendor.Replace('#', '?') };
        foreach (var (name, value) in others)
            properties[name] = value;
        var driver = CSharpGeneratorDriver.Create(
            [new WalledNameGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            optionsProvider: new BuildProperties(properties.Select(p => (p.Key, p.Value))));
        var result = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult();
        Assert.Empty(result.GeneratedTrees);
        Assert.All(result.Results, r => Assert.Null(r.Exception));
        return result.Diagnostics;
    }
}
