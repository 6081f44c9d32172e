using System.Globalization;
using System.Text.RegularExpressions;
using Baton.Sdk.Tests;

namespace Baton.Leaks.Tests.Build;

/// <summary>The corpus in a folder of projects, built as a user would: the vendor is a package, and known by what it delivered.</summary>
public sealed partial class LeakBuild : IDisposable
{
    private const string Language = """
        <AllowUnsafeBlocks>true</AllowUnsafeBlocks><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CS1591;CS8019;CS0169;CS0649;CS0414;CS8321;CS0067;CS1573</NoWarn>
        """;

    private const string VendorSet = """<BatonVendorSet Include="Quanta" Packages="Quanta.*" />""";

    private static readonly string Analyzers = string.Concat(
        ((string[])["Baton.Analyzers.dll", "Baton.Generators.dll"]).Select(f => $"""<Analyzer Include="{Path.Combine(AppContext.BaseDirectory, f)}" />"""));

    private readonly Workspace _workspace = new();

    public LeakBuild()
    {
        _workspace.Write("NuGet.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_workspace.Root, "cache")}" /></config>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
        WriteProject("Quanta.Client", Language, "", CorpusFolder.Corpus.Vendor);
        var (exitCode, output) = _workspace.Msbuild("pack", "Quanta.Client", "-o", Path.Combine(_workspace.Root, "feed"));
        Assert.True(exitCode == 0, output);
        // An adapter that names its own vendor: nobody else knows which packages that is.
        WriteProject(
            "Shop.Adapters.Quanta",
            Language + "<BatonRole>Adapter</BatonRole><BatonVendor>Quanta</BatonVendor>",
            VendorSet + """<PackageReference Include="Quanta.Client" Version="1.0.0" />""",
            CorpusFolder.Corpus.Adapter);
    }

    /// <summary>Builds code in one project with the adapter's, which lies in its folder: no wall stands.</summary>
    internal IReadOnlyList<LeakReport> InOneProject(string name, IReadOnlyList<LeakFile> files)
    {
        WriteProject(
            name, Language + "<BatonRole>App</BatonRole>", VendorSet + Analyzers + """<PackageReference Include="Quanta.Client" Version="1.0.0" />""",
            CorpusFolder.Corpus.Adapter, "Adapters/Quanta/");
        return Build(name, files);
    }

    /// <summary>Builds code that references the adapter's project.</summary>
    internal IReadOnlyList<LeakReport> BehindTheWall(string name, IReadOnlyList<LeakFile> files)
    {
        WriteProject(
            name, Language + "<BatonRole>Domain</BatonRole>", Analyzers + """<ProjectReference Include="../Shop.Adapters.Quanta/Shop.Adapters.Quanta.csproj" />""", []);
        return Build(name, files);
    }

    public void Dispose() => _workspace.Dispose();

    private void WriteProject(string name, string properties, string items, IReadOnlyList<string> sources, string folder = "")
    {
        _workspace.WriteProject(name, properties, items, "");
        for (var i = 0; i < sources.Count; i++)
            _workspace.Write($"{name}/{folder}Source{i}.cs", sources[i]);
    }

    private List<LeakReport> Build(string name, IReadOnlyList<LeakFile> files)
    {
        foreach (var file in files)
            _workspace.Write($"{name}/{file.Name}.cs", file.Text);
        // A summary would say everything twice.
        var (_, output) = _workspace.Dotnet(
            "msbuild", $"{name}/{name}.csproj", "-restore", "-m:1", "-nodeReuse:false", "-v:q", "-nologo", "-p:UseSharedCompilation=false", "-clp:NoSummary");
        return
        [
            .. Diagnostic().Matches(output)
                .Select(m => new LeakReport(m.Groups["file"].Value, int.Parse(m.Groups["line"].ValueSpan, CultureInfo.InvariantCulture), m.Groups["id"].Value, m.Groups["text"].Value)),
        ];
    }

    [GeneratedRegex(@"(?m)(?<file>[^/\\\s]+)\.cs\((?<line>\d+),\d+\): (?:error|warning) (?<id>[A-Z]+\d+): (?<text>.*?)(?: \[[^\]]*\])?\r?$")]
    private static partial Regex Diagnostic();
}
