using Baton.Analyzers.Tests.Harness;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class UniqueKindAnalyzerTests
{
    private const string Library =
        """
        namespace Lib;
        [ComponentFamily("tree")] public interface ITree;
        [ComponentFamily("bush")] public interface IBush;
        [Component("oak")] public partial class Oak : ITree;
        """;

    [Fact]
    public async Task A_kind_stands_twice_in_an_assembly() => Assert.Equal(
        [
            "BTN0004 [A] the tree 'a' stands several times: Acme.A and Acme.B; rename all but one, or reference only one of their assemblies",
            "BTN0004 [B] the tree 'a' stands several times: Acme.A and Acme.B; rename all but one, or reference only one of their assemblies",
        ],
        await RuleRun.Of(Library, "namespace Acme; [Component(\"a\")] public partial class A : Lib.ITree; [Component(\"a\")] public partial class B : Lib.ITree;"));

    [Fact]
    public async Task A_former_kind_is_another_ones_kind() => Assert.Equal(
        [
            "BTN0004 [A] the tree 'a' stands several times: Acme.A and Acme.B, which had that kind before; rename all but one, take the former name away, or reference only one of their assemblies",
            "BTN0004 [B] the tree 'a' stands several times: Acme.A and Acme.B, which had that kind before; rename all but one, take the former name away, or reference only one of their assemblies",
        ],
        await RuleRun.Of(Library, "namespace Acme; [Component(\"a\")] public partial class A : Lib.ITree; [Component(\"b\"), FormerName(\"a\")] public partial class B : Lib.ITree;"));

    [Fact]
    public async Task Two_components_claim_a_former_kind_across_assemblies() => Assert.Equal(
        ["BTN0004 [Mine] the tree 'elm' stands several times: Acme.Mine, which had that kind before and Lib.Ash (of Lib), which had that kind before; rename all but one, take the former name away, or reference only one of their assemblies"],
        await Host(
            [CompiledReference.Of("Lib", Library + "[FormerName(\"elm\")] [Component(\"ash\")] public partial class Ash : ITree;")],
            "namespace Acme; [Component(\"mine\"), FormerName(\"elm\")] public partial class Mine : Lib.ITree;"));

    [Fact]
    public async Task Near_miss_a_former_kind_of_another_family() => Assert.Empty(await RuleRun.Of(
        Library, "namespace Acme; [Component(\"a\")] public partial class A : Lib.ITree; [Component(\"b\"), FormerName(\"a\")] public partial class B : Lib.IBush;"));

    [Fact]
    public async Task Near_miss_another_family() => Assert.Empty(await RuleRun.Of(
        Library, "namespace Acme; [Component(\"a\")] public partial class A : Lib.ITree; [Component(\"a\")] public partial class B : Lib.IBush;"));

    [Fact]
    public async Task A_kind_stands_twice_in_a_host() => Assert.Equal(
        ["BTN0004 [Mine] the tree 'oak' stands several times: Acme.Mine and Lib.Oak (of Lib); rename all but one, or reference only one of their assemblies"],
        await Host([CompiledReference.Of("Lib", Library)], "namespace Acme; [Component(\"oak\")] public partial class Mine : Lib.ITree;"));

    [Fact]
    public async Task A_kind_stands_twice_among_references()
    {
        var library = CompiledReference.Of("Lib", Library);
        var other = CompiledReference.Of("Other", "namespace Other; [Component(\"oak\")] public partial class Oak : Lib.ITree;", library);
        Assert.Equal(
            ["BTN0004 [] the tree 'oak' stands several times: Lib.Oak (of Lib) and Other.Oak (of Other); rename all but one, or reference only one of their assemblies"],
            await Host([library, other], "class C;"));
    }

    [Fact]
    public async Task Near_miss_a_library_is_no_host()
    {
        var compilation = Sources.Compile(
            "Acme", OutputKind.DynamicallyLinkedLibrary, [CompiledReference.Of("Lib", Library)], "namespace Acme; [Component(\"oak\")] public partial class Mine : Lib.ITree;");
        Assert.Empty(await RuleRun.Of(compilation));
        Assert.Empty(await RuleRun.Of(compilation, ("BatonRole", "Adapter")));
        Assert.Single(await RuleRun.Of(compilation, ("BatonRole", "Test")));
    }

    [Fact]
    public async Task A_schema_is_told_of_where_it_was_declared() => Assert.Equal(
        "BTN0004 [Mine] the schema 'row' stands several times: Acme.Mine and Acme.Row+SchemaComponent; rename all but one, or reference only one of their assemblies",
        (await RuleRun.Of(
            """
            namespace Acme;
            [ComponentFamily("schema")] public interface IOtherSchema;
            [Component("row")] public partial class Mine : IOtherSchema;
            public partial class Row { public partial class SchemaComponent; }
            """,
            """
            [assembly: ComponentManifest(1, "{\"version\":1,\"family\":\"schema\",\"kind\":\"row\",\"type\":\"Acme.Row+SchemaComponent\"}")]
            """))[0]);

    private static Task<IReadOnlyList<string>> Host(IEnumerable<MetadataReference> references, string source) =>
        RuleRun.Of(Sources.Compile("Acme", OutputKind.ConsoleApplication, references, source, "class Program { static void Main() { } }"));
}
