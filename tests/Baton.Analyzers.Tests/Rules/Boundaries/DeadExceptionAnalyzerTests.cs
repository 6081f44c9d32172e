using Baton.Analyzers.Tests.Harness.Testing;
using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.DeadExceptionAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Boundaries.DeadExceptionAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class DeadExceptionAnalyzerTests
{
    private const string Source = "public class A { public Cloud.Storage.Blob Get() => null!; internal Rocket.Queue.Speed Speed; }";

    [Fact]
    public Task Lines_that_match_nothing_are_told_at_their_place_for_all_rules() => VerifyAsync(
        Source,
        """
        # Comments count for nothing.

        BTN1002	Test0.cs	A.Get()	Cloud.Storage.Blob
        [|BTN1002	Test0.cs	A.Gone()	Cloud.Storage.Blob|]
        [|BTN1003	Test0.cs	A.Predict(Baton.Frames.Frame)	Cloud.Storage.Store|]
        BTN1004	A.csproj	Acme	Acme
        BTN1005	A.csproj	Acme	Acme
        BTN1006	Test0.cs	A.Speed	Rocket.Queue.Speed
        [|BTN1001	Test0.cs	A.Speed	Rocket.Queue.Speed|]
        [|BTN7777	Test0.cs	A.Speed	Rocket.Queue.Speed|]
        [|not an entry|]
        """);

    [Fact]
    public Task Of_the_same_line_those_beyond_the_violations_are_dead() => VerifyAsync(
        Source,
        """
        BTN1002	Test0.cs	A.Get()	Cloud.Storage.Blob
        [|BTN1002	Test0.cs	A.Get()	Cloud.Storage.Blob|]
        [|BTN1002	Test0.cs	A.Get()	Cloud.Storage.Blob|]
        """);

    [Fact]
    public Task The_message_says_what_to_do() => VerifyAsync(
        Source,
        "{|#0:BTN1002\tTest0.cs\tA.Gone()\tCloud.Storage.Blob|}\n{|#1:nonsense|}",
        test => test.ExpectedDiagnostics.AddRange(
        [
            Verify.Diagnostic().WithLocation(0).WithMessage("Cloud.Storage.Blob in A.Gone() of Test0.cs (BTN1002) is allowed more often than it is there: delete the line"),
            Verify.Diagnostic().WithLocation(1).WithMessage("this line allows nothing: it is not 'rule, file, member, vendor type', separated by tabs; delete it"),
        ]));

    [Fact]
    public Task A_violation_that_is_suppressed_in_the_source_keeps_its_line_alive() => VerifyAsync(
        "#pragma warning disable BTN1002\n" + Source,
        "BTN1002\tTest0.cs\tA.Get()\tCloud.Storage.Blob");

    [Fact]
    public Task What_does_not_compile_proves_nothing() => VerifyAsync(
        "public class A { public Cloud.Storage.Blob Get( }",
        "BTN1002\tTest0.cs\tA.Get()\tCloud.Storage.Blob",
        test => test.CompilerDiagnostics = CompilerDiagnostics.None);

    [Theory]
    [InlineData("BatonBaselineMode", "write")]
    [InlineData("TargetFrameworks", "net10.0")]
    public Task While_it_is_written_or_only_a_part_is_compiled_nothing_is_dead(string property, string value) => VerifyAsync(
        "", "BTN1002\tTest0.cs\tA.Gone()\tCloud.Storage.Blob", test => test.BuildProperties[property] = value);

    [Fact]
    public Task A_test_may_use_everything_and_needs_no_lines() => VerifyAsync(
        Source, "[|BTN1002\tTest0.cs\tA.Get()\tCloud.Storage.Blob|]", test => test.Role("Test"));

    [Fact]
    public Task No_role_no_rule() => VerifyAsync(Source, "BTN1002\tTest0.cs\tA.Get()\tCloud.Storage.Blob", test => test.Role(""));

    private static Task VerifyAsync(string source, string baseline, Action<Test>? change = null)
    {
        var test = new Test { TestCode = source };
        test.TestState.AdditionalFiles.Add(("/0/baton.baseline.txt", baseline));
        change?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
