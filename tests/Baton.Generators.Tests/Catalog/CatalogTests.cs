using System.Reflection;
using Baton.Components;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Tests.Catalog;

/// <summary>A host sees the components of everything that it references, and of nothing else.</summary>
public sealed class CatalogTests
{
    private const string Program = "class Program { static void Main() { } }";

    private const string Library =
        """
        [assembly: System.Reflection.AssemblyInformationalVersion("1.2.3-beta+abcdef")]
        namespace Lib
        {
            [ComponentFamily("tree")] public interface ITree;
            [Component("oak")] public sealed partial class Oak : ITree { public partial class Nested { [Component("acorn")] public sealed partial class @event : ITree; } }
            [Component("hidden")] internal sealed partial class Hidden : ITree;
            internal partial class Inner { [Component("inner")] public sealed partial class Elm : ITree; }
            [ComponentFamily("bush")] public interface IBush;
            [Component("oak")] public sealed partial class Rose : IBush;
        }
        """;

    private const string Own =
        """
        namespace Acme;
        [Component("own")] internal sealed partial class Own : Lib.ITree { public int Size { get; init; } }
        """;

    [Fact]
    public void Every_component_that_can_be_reached_is_listed_sorted_by_family_and_kind()
    {
        var catalog = Run([Reference("Lib", Library)], Own, Program);
        Baseline.Check("HostCatalog", catalog);
    }

    [Fact]
    public void A_catalog_runs()
    {
        var loaded = new Loaded();
        var library = GeneratorRun.Of(Sources.Compile("Lib", OutputKind.DynamicallyLinkedLibrary, [], Library));
        var reference = loaded.Add(library.Output);
        loaded.Add(GeneratorRun.Of(Sources.Compile("Acme", OutputKind.ConsoleApplication, [reference], Own, Program)).Output);

        var catalog = (Baton.Components.Catalog)loaded.Type("Baton.Generated.HostCatalog").GetMethod("Create", BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null)!;

        Assert.Equal(["bush", "tree"], catalog.Families);
        Assert.Equal(["acorn", "oak", "own"], catalog.Components("tree").Select(c => c.Kind));
        Assert.Contains(new PackageVersion("Lib", "1.2.3-beta"), catalog.Packages);
        Assert.DoesNotContain(catalog.Packages, p => p.Name.StartsWith("System.", StringComparison.Ordinal) || p.Name == "netstandard");
        Assert.Contains(catalog.Packages, p => p.Name == "Baton.Abstractions");
    }

    [Theory]
    [InlineData(OutputKind.ConsoleApplication, "", true)]
    [InlineData(OutputKind.WindowsApplication, "", true)]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, "", false)]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, "Test", true)]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, "Host", true)]
    [InlineData(OutputKind.ConsoleApplication, "App", true)]
    [InlineData(OutputKind.ConsoleApplication, "Adapter", false)]
    [InlineData(OutputKind.ConsoleApplication, "Domain", false)]
    public void Who_gets_a_catalog(OutputKind kind, string role, bool expected)
    {
        var run = GeneratorRun.Of(Sources.Compile("Acme", kind, [], Program), ("BatonRole", role));
        Assert.Equal(expected, run.Files.ContainsKey("Baton.Generated.HostCatalog.g.cs"));
        Assert.Empty(run.Problems);
    }

    [Fact]
    public void A_program_without_Baton_gets_nothing()
    {
        var without = CSharpCompilation.Create(
            "Acme",
            [Sources.Tree(Program)],
            Sources.References.Where(r => r.Display?.Contains("Baton") is false),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var run = GeneratorRun.Of(without);
        Assert.Empty(run.Files);
        Assert.Empty(run.Problems);
    }

    [Fact]
    public void A_reference_behind_an_alias_cannot_be_named()
    {
        var aliased = ((PortableExecutableReference)Reference("Lib", Library)).WithAliases(["other"]);
        Assert.DoesNotContain("Lib.Oak", Run([aliased], Program));
        Assert.Contains("Lib.Oak", Run([aliased.WithAliases(["global", "other"])], Program));
    }

    [Fact]
    public void A_name_that_two_references_declare_is_left_out_and_the_rest_compiles()
    {
        var family = Reference("Lib", Library);
        const string twice = "namespace Twice; [Component(\"{0}\")] public sealed partial class Same : Lib.ITree; [Component(\"only-{0}\")] public sealed partial class Only{0} : Lib.ITree;";
        var catalog = Run([family, Reference("A", twice.Replace("{0}", "a"), family), Reference("B", twice.Replace("{0}", "b"), family)], Program);
        Assert.DoesNotContain("Twice.Same", catalog);
        Assert.Contains("Twice.Onlya", catalog);
        Assert.Contains("Twice.Onlyb", catalog);
    }

    [Fact]
    public void A_kind_that_stands_twice_compiles_and_is_told_at_run_time()
    {
        var loaded = new Loaded();
        var run = GeneratorRun.Of(Sources.Compile(
            "Acme",
            OutputKind.ConsoleApplication,
            [],
            "[ComponentFamily(\"tree\")] public interface ITree; [Component(\"a\")] public partial class A : ITree; [Component(\"a\")] public partial class B : ITree;",
            Program));
        Assert.Empty(run.Problems);
        loaded.Add(run.Output);
        var failure = Assert.Throws<TargetInvocationException>(() => loaded.Type("Baton.Generated.HostCatalog").GetMethod("Create")!.Invoke(null, null));
        Assert.Contains("'a'", Assert.IsType<BatonException>(failure.InnerException).Message);
    }

    [Fact]
    public void A_manifest_that_is_newer_or_broken_is_left_out()
    {
        const string forged =
            """
            [assembly: ComponentManifest(2, "{\"version\":2,\"family\":\"tree\",\"kind\":\"newer\",\"type\":\"Forged.Newer\"}")]
            [assembly: ComponentManifest(1, "nonsense")]
            [assembly: ComponentManifest(1, "{\"version\":1,\"family\":\"tree\",\"kind\":\"absent\",\"type\":\"Forged.Absent\"}")]
            namespace Forged; public class Newer;
            """;
        var catalog = Run([Reference("Forged", forged)], Program);
        Assert.DoesNotContain("Of<global::Forged", catalog);
    }

    [Fact]
    public void A_project_reference_of_an_editor_serves_like_a_file()
    {
        var library = GeneratorRun.Of(Sources.Compile("Lib", OutputKind.DynamicallyLinkedLibrary, [], Library));
        Assert.Equal(Run([Reference("Lib", Library)], Own, Program), Run([library.Output.ToMetadataReference()], Own, Program));
    }

    [Fact]
    public void A_host_and_its_tests_each_mean_their_own_catalog()
    {
        var host = GeneratorRun.Of(Sources.Compile(
            "Host", OutputKind.ConsoleApplication, [], "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Acme\")]", Program));
        using var image = new MemoryStream();
        Assert.True(host.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var tests = GeneratorRun.Of(
            Sources.Compile("Acme", OutputKind.DynamicallyLinkedLibrary, [MetadataReference.CreateFromImage(image.ToArray())], "class Tests { object O => Baton.Generated.HostCatalog.Create(); }"),
            ("BatonRole", "Test"));
        Assert.Empty(tests.Problems);
    }

    private static string Run(IEnumerable<MetadataReference> references, params string[] sources)
    {
        var run = GeneratorRun.Of(Sources.Compile("Acme", OutputKind.ConsoleApplication, references, sources));
        Assert.True(run.Problems.Count == 0, string.Join("\n", run.Problems));
        return run.Files["Baton.Generated.HostCatalog.g.cs"];
    }

    private static MetadataReference Reference(string name, string source, params MetadataReference[] references)
    {
        var run = GeneratorRun.Of(Sources.Compile(name, OutputKind.DynamicallyLinkedLibrary, references, source));
        using var image = new MemoryStream();
        var result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
