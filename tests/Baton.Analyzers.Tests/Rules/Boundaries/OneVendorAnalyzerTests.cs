using Baton.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.OneVendorAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Boundaries.OneVendorAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class OneVendorAnalyzerTests
{
    private const string Shared = "namespace Shared; public class Helper { public static int Help(object? any) => 1; } public interface IHelp;";

    [Fact]
    public Task A_second_vendor_is_told_once_a_statement_and_declaration() => VerifyAsync(
        """
        using Cloud.Storage;
        using Rocket.[|Queue|];

        public partial class A
        {
            private readonly Store _store = new();
            internal [|Topic|]? Field;

            public void Go()
            {
                new [|Topic|]().Send();
                var blob = _store.Get("a");
                var topic = Topic.[|Of|](blob);
                [|topic|].Send();
            }
        }

        partial class A
        {
            internal record Inner([|Speed|] Speed);
        }
        """);

    [Fact]
    public Task The_message_says_whose_it_is_and_where_to_move_it() => VerifyAsync(
        "public class A { internal Rocket.Queue.{|#0:Speed|} Field; }",
        test => test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(
            "'Speed' belongs to the vendor Rocket, but this is the adapter of Acme, and an adapter has one vendor: move what needs Rocket into an adapter of its own")));

    [Theory]
    [InlineData("Rocket")]
    [InlineData("Acme")]
    public Task Another_adapter_is_told_whoever_its_vendor_is(string vendor) => VerifyAsync(
        """
        public class A : Shared.{|#0:IHelp|}
        {
            public int Go() => Shared.Helper.[|Help|](null);
        }
        """,
        test =>
        {
            test.TestState.AdditionalReferences.Add(CompiledReference.OfRole("Mine.Rockets", "Adapter", vendor, Shared));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(
                "'IHelp' belongs to Mine.Rockets, which is an adapter too: let the host put the two together, or move what both need into a project that is no adapter"));
        });

    [Theory]
    [InlineData("")]
    [InlineData("Domain")]
    public Task What_is_shared_by_a_project_that_is_no_adapter_may_be_used(string role)
    {
        MetadataReference shared = role.Length == 0 ? CompiledReference.Of("Mine.Shared", Shared) : CompiledReference.OfRole("Mine.Shared", role, "", Shared);
        return VerifyAsync(
            "public class A : Shared.IHelp { public int Go() => Shared.Helper.Help(new Cloud.Storage.Store()); }",
            test => test.TestState.AdditionalReferences.Add(shared));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Domain")]
    [InlineData("Host")]
    [InlineData("Test")]
    [InlineData("App")]
    public Task Only_adapters_are_asked(string role) => VerifyAsync("public class A { internal Rocket.Queue.Topic? Field; }", test => test.Role(role));

    [Fact]
    public Task Half_typed_code_is_no_reason_to_speak() => VerifyAsync(
        "public class A { internal Missing Field; void Go() { new Missing(.; }",
        test => test.CompilerDiagnostics = Harness.Testing.CompilerDiagnostics.None);

    private static Task VerifyAsync(string source, Action<Test>? change = null)
    {
        var test = new Test { TestCode = source };
        change?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
