using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Baton.Packaging.Tests;

/// <summary>What is in the packages, and what they ask of whoever installs them.</summary>
[Collection<PackagesCollection>]
public sealed class PackageContentTests(PackedFeed feed)
{
    /// <summary>Files that MSBuild and <c>dotnet new</c> read: there is nothing in them to compile against.</summary>
    private static readonly string[] WithoutAssembly = ["Baton.Sdk", "Baton.Templates"];

    [Fact]
    public void Every_project_under_src_and_the_templates_are_packages()
    {
        // The tasks come in the packages whose targets call them.
        Assert.Equal(Repository.Delivered.Select(Path.GetFileNameWithoutExtension).Except(["Baton.Tasks"]).Order(StringComparer.Ordinal), feed.Ids());
        foreach (var id in (string[])["Baton", "Baton.Sdk"])
        {
            using var package = ZipFile.OpenRead(feed.Package(id));
            Assert.NotNull(package.GetEntry("tasks/Baton.Tasks.dll"));
        }
    }

    [Fact]
    public void Every_package_says_what_it_is_and_under_which_licence()
    {
        foreach (var id in feed.Ids())
        {
            using var package = ZipFile.OpenRead(feed.Package(id));
            var metadata = Nuspec(package).Elements().ToLookup(e => e.Name.LocalName, e => e.Value);
            Assert.Equal("MIT", Assert.Single(metadata["license"]));
            Assert.Equal("README.md", Assert.Single(metadata["readme"]));
            using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
            Assert.Equal($"# {id}", readme.ReadLine());
            Assert.Equal("icon.png", Assert.Single(metadata["icon"]));
            Assert.NotNull(package.GetEntry("icon.png"));
            Assert.NotEqual("Package Description", Assert.Single(metadata["description"]));
        }
    }

    [Fact]
    public void Every_assembly_is_documented_deterministic_and_has_symbols()
    {
        foreach (var id in feed.Ids().Except(WithoutAssembly))
        {
            using var package = ZipFile.OpenRead(feed.Package(id));
            Assert.NotNull(package.GetEntry($"lib/net10.0/{id}.xml"));
            using var reader = new PEReader(Content(package, $"lib/net10.0/{id}.dll"));
            Assert.Contains(reader.ReadDebugDirectory(), e => e.Type == DebugDirectoryEntryType.Reproducible);
            using var symbols = ZipFile.OpenRead(feed.Symbols(id));
            Assert.NotNull(symbols.GetEntry($"lib/net10.0/{id}.pdb"));
        }
    }

    [Fact]
    public void Nothing_in_the_symbols_of_a_release_tells_where_it_was_built()
    {
        var root = Repository.Configuration == "Release" ? "/_/" : Repository.Root;
        foreach (var id in feed.Ids().Except(WithoutAssembly))
        {
            using var symbols = ZipFile.OpenRead(feed.Symbols(id));
            using var provider = MetadataReaderProvider.FromPortablePdbStream(Content(symbols, $"lib/net10.0/{id}.pdb"));
            var reader = provider.GetMetadataReader();
            Assert.All(reader.Documents, d => Assert.StartsWith(root, reader.GetString(reader.GetDocument(d).Name), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Baton_brings_the_compilers_half_along()
    {
        using var package = ZipFile.OpenRead(feed.Package("Baton"));
        var files = package.Entries.Select(e => e.FullName).ToArray();

        // The three, the parser of config files, and nothing else: whatever lies beside them has to load into every compiler.
        Assert.Equal(
            ["analyzers/dotnet/cs/Baton.Analyzers.dll", "analyzers/dotnet/cs/Baton.CodeFixes.dll", "analyzers/dotnet/cs/Baton.Generators.dll", "analyzers/dotnet/cs/YamlDotNet.dll"],
            files.Where(f => f.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("build/Baton.props", files);
        Assert.Contains("build/Baton.targets", files);
        Assert.Contains("build/Rules.targets", files);
        Assert.Contains("build/Configs.props", files);
        Assert.Contains("build/Configs.targets", files);
        Assert.Equal(
            ["build/presets/none.globalconfig", "build/presets/recommended.globalconfig", "build/presets/strict.globalconfig"],
            files.Where(f => f.StartsWith("build/presets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Baton_Hosting_hands_it_on()
    {
        using var package = ZipFile.OpenRead(feed.Package("Baton.Hosting"));
        var baton = Dependencies(package).Single(d => d.Id == "Baton");

        Assert.Equal(feed.Version, baton.Version);
        Assert.Empty(baton.Excluded);
    }

    [Fact]
    public void No_package_asks_for_the_compilers_half_as_a_package()
    {
        foreach (var id in feed.Ids())
        {
            using var package = ZipFile.OpenRead(feed.Package(id));
            var known = feed.Ids();
            Assert.All(Dependencies(package).Where(d => d.Id.StartsWith("Baton", StringComparison.Ordinal)), d => Assert.Contains(d.Id, known));
        }
    }

    /// <summary>Vendors and building blocks are run-time matters of ours: whoever installs us does not compile against them.</summary>
    [Theory]
    [InlineData("Baton", "YamlDotNet", "CsvHelper")]
    [InlineData("Baton.Hosting", "Spectre.Console", "System.CommandLine", "YamlDotNet", "CsvHelper")]
    [InlineData("Baton.Adapters.MathNet", "MathNet.Numerics")]
    [InlineData("Baton.Adapters.Sqlite", "Microsoft.Data.Sqlite.Core", "SQLitePCLRaw.bundle_e_sqlite3")]
    public void What_is_internal_is_not_in_the_compile_closure(string id, params string[] hidden)
    {
        using var package = ZipFile.OpenRead(feed.Package(id));
        var dependencies = Dependencies(package);

        foreach (var name in hidden)
            Assert.Contains("Compile", dependencies.Single(d => d.Id == name).Excluded);
    }

    /// <summary>The host chooses the native library: which version, for which processor, with or without a GPU.</summary>
    [Theory]
    [InlineData("Baton.Adapters.DuckDb")]
    [InlineData("Baton.Adapters.OnnxRuntime")]
    [InlineData("Baton.Adapters.XGBoost")]
    public void An_adapter_of_a_native_library_brings_none(string id)
    {
        using var package = ZipFile.OpenRead(feed.Package(id));

        Assert.All(Dependencies(package), d => Assert.StartsWith("Baton.", d.Id, StringComparison.Ordinal));
        Assert.DoesNotContain(package.Entries, e => e.FullName.StartsWith("runtimes/", StringComparison.Ordinal));
    }

    /// <summary>A test project has its own xunit; the laws ask for what they are compiled against, and no runner.</summary>
    [Fact]
    public void Baton_Testing_asks_for_the_least_of_xunit()
    {
        using var package = ZipFile.OpenRead(feed.Package("Baton.Testing"));

        Assert.Equal(["Baton.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "xunit.v3.assert", "xunit.v3.extensibility.core"], Dependencies(package).Select(d => d.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_SDK_tells_its_own_version()
    {
        using var package = ZipFile.OpenRead(feed.Package("Baton.Sdk"));
        var version = XDocument.Load(Content(package, "Sdk/Version.props"));

        Assert.Equal(feed.Version, version.Descendants("BatonVersion").Single().Value);
    }

    [Fact]
    public void A_template_asks_for_versions_that_are_filled_in()
    {
        using var package = ZipFile.OpenRead(feed.Package("Baton.Templates"));

        foreach (var file in package.Entries)
        {
            using var text = new StreamReader(file.Open());
            Assert.DoesNotContain("{version:", text.ReadToEnd(), StringComparison.Ordinal);
        }

        using var line = new StreamReader(package.GetEntry("content/baton-app/shared/root/Directory.Build.props")!.Open());
        Assert.Contains($"""<Sdk Name="Baton.Sdk" Version="{feed.Version}" />""", line.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Baton_Abstractions_depends_on_nothing()
    {
        using var package = ZipFile.OpenRead(feed.Package("Baton.Abstractions"));

        Assert.Empty(Dependencies(package));
    }

    /// <summary>A file of a package, to be read from any place.</summary>
    private static MemoryStream Content(ZipArchive package, string path)
    {
        using var packed = package.GetEntry(path)!.Open();
        var content = new MemoryStream();
        packed.CopyTo(content);
        content.Position = 0;
        return content;
    }

    private static XElement Nuspec(ZipArchive package)
    {
        using var content = package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(content).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    private static (string Id, string Version, string[] Excluded)[] Dependencies(ZipArchive package) =>
        [.. Nuspec(package).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => (
            e.Attribute("id")!.Value,
            e.Attribute("version")!.Value,
            e.Attribute("exclude")?.Value.Split(',') ?? []))];
}
