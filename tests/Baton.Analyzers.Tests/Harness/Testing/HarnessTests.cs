using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;
using Verify = Baton.Analyzers.Tests.Harness.CSharpCodeFixVerifier<
    Baton.Analyzers.Tests.Harness.Testing.BadNameAnalyzer, Baton.Analyzers.Tests.Harness.Testing.BadNameCodeFix>;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>The harness passes what is right, and fails what is not.</summary>
public sealed class HarnessTests
{
    [Fact]
    public Task What_is_marked_is_expected() => Verify.VerifyAnalyzerAsync("class [|Bad|]; class Fine { class {|BAD1:Bad|}; {|CS0246:Missing|} M() => default; }");

    [Fact]
    public Task A_label_is_a_place_of_an_expected_diagnostic() =>
        Verify.VerifyAnalyzerAsync("class {|#0:Bad|};", Verify.Diagnostic().WithLocation(0).WithArguments("Bad"));

    [Theory]
    [InlineData("class Bad;", "not expected")]
    [InlineData("class [|Fine|];", "missing")]
    [InlineData("class B[|ad|];", "missing")]
    [InlineData("class Fine : Missing;", "CS0246")]
    public async Task What_is_marked_otherwise_fails(string source, string reason) =>
        Assert.Contains(reason, await Failure(Verify.VerifyAnalyzerAsync(source)), StringComparison.Ordinal);

    [Fact]
    public async Task Another_message_fails() =>
        Assert.Contains("'Worse' is bad", await Failure(Verify.VerifyAnalyzerAsync("class {|#0:Bad|};", Verify.Diagnostic().WithLocation(0).WithArguments("Worse"))), StringComparison.Ordinal);

    [Fact]
    public async Task A_rule_that_speaks_of_generated_code_fails() =>
        Assert.Contains("marked as generated", await Failure(CSharpAnalyzerVerifier<Eager>.VerifyAnalyzerAsync("class [|Bad|];")), StringComparison.Ordinal);

    [Fact]
    public Task What_is_fixed_is_compared() => Verify.VerifyCodeFixAsync("class [|Bad|]; class A { class [|Bad|]; }", "class Good; class A { class Good; }");

    [Fact]
    public async Task Another_fix_fails() =>
        Assert.Contains("fixed one by one", await Failure(Verify.VerifyCodeFixAsync("class [|Bad|];", "class Better;")), StringComparison.Ordinal);

    [Fact]
    public async Task A_fix_that_does_not_compile_fails() => Assert.Contains(
        "CS1001",
        await Failure(CSharpCodeFixVerifier<BadNameAnalyzer, Breaking>.VerifyCodeFixAsync("class [|Bad|];", "class ;")),
        StringComparison.Ordinal);

    [Fact]
    public Task Files_options_properties_and_references_reach_the_rule()
    {
        var test = new Verify.Test { BuildProperties = { ["BadName"] = "Worse" } };
        test.TestState.Sources.Add(("A.cs", "class [|Worse|]; class Bad : Lib.Base;"));
        test.TestState.Sources.Add(("Sub/B.cs", "class Fine { class Worse; }"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Sub/.editorconfig", "[*.cs]\ndotnet_diagnostic.BAD1.severity = none\n"));
        test.TestState.AdditionalReferences.Add(CompiledReference.OfRole("Lib", "Adapter", "Acme", "namespace Lib; public class Base;"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Components_have_their_generated_half() => Verify.VerifyAnalyzerAsync(
        """
        namespace Acme;
        [ComponentFamily("tree")] public interface ITree;
        [Component("oak")] public partial class Oak : ITree { public static object Made => Create(null!, null!); }
        """);

    [Fact]
    public void A_mark_that_is_not_closed_is_told() => Assert.Throws<FormatException>(() => TestMarkup.Parse("class [|Bad"));

    [Fact]
    public void Marks_can_be_nested()
    {
        var markup = TestMarkup.Parse("{|A1:x [|y|] z|} || w");
        Assert.Equal("x y z || w", markup.Text);
        Assert.Equal([("", new TextSpan(2, 1)), ("A1", new TextSpan(0, 5))], markup.Spans);
    }

    private static async Task<string> Failure(Task run) => (await Assert.ThrowsAnyAsync<XunitException>(() => run)).Message;

    internal sealed class Eager : BadNameAnalyzer
    {
        protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
    }

    internal sealed class Breaking : BadNameCodeFix
    {
        protected override string Name => "";
    }
}
