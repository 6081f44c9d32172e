using Baton.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.VendorUseAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Boundaries.VendorUseAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

/// <summary>Who is told what; each way to leak is a file of the corpus in <c>Baton.Leaks.Tests</c>.</summary>
public sealed class VendorUseAnalyzerTests
{
    private const string Leak = "class C { object M() => new Cloud.Storage.[|Blob|](); }";
    private const string Unmarked = "class C { object M() => new Cloud.Storage.Blob(); }";

    [Theory]
    [InlineData("Domain")]
    [InlineData("Host")]
    [InlineData("App")]
    public Task Whoever_is_no_adapter_is_told(string role) => VerifyAsync(Leak, test => test.Role(role));

    [Theory]
    [InlineData("")]
    [InlineData("Test")]
    [InlineData("Adapter")]
    [InlineData("Unknown")]
    public Task No_role_no_rule_tests_may_and_adapters_have_a_rule_of_their_own(string role) => VerifyAsync(Unmarked, test => test.Role(role, role == "Adapter" ? "Rocket" : ""));

    [Fact]
    public Task An_app_keeps_a_vendor_in_its_folder() => VerifyAsync(
        "class Outside { object M() => new Inside().[|Get|](); }",
        test =>
        {
            test.Role("App");
            test.TestState.Sources.Add(("/0/Adapters/Acme/Inside.cs", "class Inside { public Cloud.Storage.Blob Get() => new(); object Other() => new Rocket.Queue.[|Topic|](); }"));
            test.TestState.Sources.Add(("/0/Adapters/Rocket/Wrong.cs", "class Wrong { object M() => new Cloud.Storage.[|Blob|](); }"));
            test.TestState.Sources.Add(("/0/Adapters/Shared.cs", "class Shared { object M() => new Cloud.Storage.[|Blob|](); }"));
            test.TestState.Sources.Add(("/elsewhere/Adapters/Acme/Linked.cs", "class Linked { object M() => new Cloud.Storage.[|Blob|](); }"));
        });

    [Fact]
    public Task What_an_app_derives_from_its_adapters_folder_is_told() => VerifyAsync(
        "class Outside : [|Inside|]; class Further : Outside;",
        test =>
        {
            test.Role("App");
            test.TestState.Sources.Add(("/0/Adapters/Acme/Inside.cs", "class Inside : Cloud.Storage.Store;"));
        });

    [Fact]
    public Task Without_an_adapter_the_message_says_how_to_get_one() => VerifyMessageAsync(
        "Domain",
        "'Blob' belongs to the vendor Acme, which only its adapter may use: put what needs it into an adapter (a project with <BatonRole>Adapter</BatonRole> and "
        + "<BatonVendor>Acme</BatonVendor>), behind an interface of your own");

    [Fact]
    public Task In_an_app_the_message_names_the_folder() => VerifyMessageAsync(
        "App", "'Blob' belongs to the vendor Acme, which only files in Adapters/Acme may use: put what needs it there, behind an interface of your own");

    [Fact]
    public Task The_message_names_the_components_of_the_adapters_in_reach_by_family() => VerifyMessageAsync(
        "Domain",
        "'Blob' belongs to the vendor Acme, which only its adapter may use: use the model 'blob' through IModel, or a tree ('fir', 'oak') through ITree (Mine.Acme) instead",
        CompiledReference.OfRole(
            "Mine.Acme", "Adapter", "acme",
            """
            namespace Mine;
            [ComponentFamily("tree")] public interface ITree;
            [Component("oak")] public partial class Oak : ITree;
            [Component("fir")] public partial class Fir : ITree;
            [Model("blob")] public partial class BlobModel : Baton.Models.IModel;
            """),
        CompiledReference.OfRole("Mine.Rocket", "Adapter", "Rocket", "namespace Mine; [Model(\"rocket\")] public partial class RocketModel : Baton.Models.IModel;"));

    [Theory]
    [InlineData(5, "'k0', 'k1', 'k2', 'k3', 'k4'")]
    [InlineData(6, "'k0', 'k1', 'k2', 'k3' and 2 more")]
    public Task Of_many_components_the_message_names_some(int count, string names) => VerifyMessageAsync(
        "Domain",
        $"'Blob' belongs to the vendor Acme, which only its adapter may use: use a model ({names}) through IModel (Mine.Acme) instead",
        CompiledReference.OfRole(
            "Mine.Acme", "Adapter", "acme",
            "namespace Mine;\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"[Model(\"k{i}\")] public partial class K{i} : Baton.Models.IModel;\n"))));

    [Fact]
    public Task An_adapter_without_components_is_named_all_the_same() => VerifyMessageAsync(
        "Host",
        "'Blob' belongs to the vendor Acme, which only its adapter may use: use what its adapter Mine.Acme offers instead, or let it offer what is missing",
        CompiledReference.OfRole("Mine.Acme", "Adapter", "Acme", "public class Store;"));

    [Fact]
    public Task A_namespace_is_called_by_its_full_name() => VerifyAsync(
        "using Cloud.{|#0:Storage|};",
        test => test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(
            "the namespace 'Cloud.Storage' belongs to the vendor Acme, which only its adapter may use: put what needs it into an adapter (a project with <BatonRole>Adapter</BatonRole> "
            + "and <BatonVendor>Acme</BatonVendor>), behind an interface of your own")));

    [Fact]
    public Task A_namespace_that_others_share_is_nobodys() => VerifyAsync(
        """
        using Cloud;
        using Cloud.Storage;

        namespace Cloud.Storage { class Mine; }
        """);

    [Fact]
    public Task The_editorconfig_can_name_a_vendor() => VerifyAsync(
        "class C { object M() => Far.Away.Thing.[|New|](); }",
        test =>
        {
            test.TestState.AdditionalReferences.Add(CompiledReference.Of("FarLib", "namespace Far.Away; public class Thing { public static Thing New() => new(); }"));
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nbaton_vendor_assemblies = Far=FarLib"));
        });

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp12)]
    public Task Older_languages_and_oblivious_code_are_read_alike(LanguageVersion version) => VerifyAsync(
        """
        using System.Threading.Tasks;

        partial class C
        {
            partial void M(Cloud.Storage.[|Blob|] blob);

            async Task N()
            {
                var blob = await new Cloud.Storage.[|Store|]().GetAsync("a");
                foreach (var other in new[] { [|blob|].Copy() })
                {
                    [|other|].Copy();
                }
            }

            class Inner : Cloud.Storage.[|Store|] { }
        }

        partial class C
        {
            partial void M(Cloud.Storage.Blob blob) { }
        }
        """,
        test =>
        {
            test.LanguageVersion = version;
            test.Nullable = NullableContextOptions.Disable;
            test.ImplicitUsings = false;
            test.Generate = false;
        });

    /// <summary>Code as it is while somebody types: nothing is known of most of it, and nothing may throw.</summary>
    [Theory]
    [InlineData("class C { void M() { var b = new Cloud.Storage.")]
    [InlineData("class C : Cloud.Storage. { }")]
    [InlineData("class C { Cloud.Storage. f; [Cloud.Storage.] void M( ) { foreach (var x in ) ; await ; using (var y = ) } }")]
    [InlineData("using Cloud.; using = ; using static ; extern alias ; global using X = ;")]
    [InlineData("class C { int this[ => ; event F; operator +( ; implicit operator ; ~D() => ; partial partial }")]
    [InlineData("/// <see cref=\"\"/> <see cref=\"Cloud.\"/> <see cref=\"Blob{\"/>\nclass C { void M() => nameof(); object N() => nameof(Cloud.) + typeof() + default(); }")]
    [InlineData("enum E { A = Cloud.Storage., B = } delegate ; record R(Cloud.Storage. B,) : ; unsafe struct S { fixed byte b[Cloud.Storage.Limits.]; fixed byte c[]; }")]
    [InlineData("class C { void M(object o) { if (o is Cloud.Storage.Blob { Name. : }) { } switch (o) { case : } _ = o switch { => }; (a, b) = ; from x in select } }")]
    [InlineData("static class X { extension(Cloud.Storage.) { } extension() { public int P => 1; } extension }")]
    [InlineData("class A : B; class B : A { override void M() { } override int P => 1; }")]
    public async Task Half_typed_code_never_throws(string source)
    {
        var test = new Test { TestCode = source, CompilerDiagnostics = Harness.Testing.CompilerDiagnostics.None };
        test.Role("Domain");
        // Some vendor is behind a wall, so that every name without meaning is asked for.
        var hidden = typeof(Xunit.Assert).Assembly;
        test.BuildProperties["BatonVendorPackages"] += "|Hidden=Hidden";
        test.BuildProperties["BatonPackageAssemblies"] += $"|Hidden={hidden.GetName().Name}";
        test.BuildProperties["BatonHiddenAssemblies"] = hidden.Location;

        // Whatever is told of it, AD0001 is not expected.
        var mismatch = await Record.ExceptionAsync(() => test.RunAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("AD0001", mismatch?.Message ?? "", StringComparison.Ordinal);
    }

    private static Task VerifyMessageAsync(string role, string message, params MetadataReference[] references) => VerifyAsync(
        "class C { object M() => new Cloud.Storage.{|#0:Blob|}(); }",
        test =>
        {
            test.Role(role);
            test.TestState.AdditionalReferences.AddRange(references);
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(message));
        });

    private static Task VerifyAsync(string source, Action<Test>? arrange = null)
    {
        var test = new Test { TestCode = source };
        test.Role("Domain");
        arrange?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
