using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Reproducibility.ClockAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Reproducibility;

public sealed class ClockAnalyzerTests
{
    [Theory]
    [InlineData("[|DateTime.Now|]")]
    [InlineData("[|DateTime.UtcNow|].AddDays(1)")]
    [InlineData("[|System.DateTime.Today|].Year")]
    [InlineData("[|DateTimeOffset.Now|]")]
    [InlineData("[|global::System.DateTimeOffset.UtcNow|].ToUnixTimeSeconds()")]
    [InlineData("DateOnly.FromDateTime([|DateTime.Now|])")]
    [InlineData("$\"{[|DateTime.UtcNow|]:yyyy}\"")]
    [InlineData("[|TimeProvider.System|].GetUtcNow()")]
    [InlineData("new Random((int)[|DateTime.Now|].Ticks)")]
    [InlineData("new Func<DateTime>(() => [|DateTime.UtcNow|])")]
    [InlineData("[|DateTime.UtcNow|] is { Year: > 2000 }")]
    public Task The_machines_clock_is_told(string expression) => Verify.VerifyAnalyzerAsync(Examples.Model($"_ = {expression};"));

    [Theory]
    [InlineData("Clock.GetUtcNow()")]
    [InlineData("System.Diagnostics.Stopwatch.StartNew()")]
    [InlineData("Environment.TickCount64")]
    [InlineData("DateTime.UnixEpoch")]
    [InlineData("new DateTime(2011, 1, 1).Date")]
    [InlineData("nameof(DateTime.Now)")]
    [InlineData("Clock ?? TimeProvider.System")]
    [InlineData("(object?)Clock ?? TimeProvider.System")]
    [InlineData("Other.Now + Other.DateTime.Now")]
    [InlineData("TimeSpan.FromSeconds(1)")]
    public Task Near_miss(string expression) => Verify.VerifyAnalyzerAsync(
        Examples.Model($"_ = {expression};", "private TimeProvider Clock { get; } = null!;") + "\npublic static class Other { public static int Now => 1; public static class DateTime { public static int Now => 1; } }");

    [Theory]
    [InlineData("public DateTime Start { get; init; } = [|DateTime.UtcNow|];")]
    [InlineData("private static readonly DateTimeOffset Start = [|DateTimeOffset.UtcNow|]; public object At => Start;")]
    [InlineData("private readonly TimeProvider _clock = [|TimeProvider.System|]; public object At => _clock;")]
    [InlineData("private record struct Inner { public DateTime At() => [|DateTime.Now|]; }")]
    [InlineData("private TimeProvider? _clock; public TimeProvider Clock { get { _clock ??= TimeProvider.System; return _clock; } }")]
    public Task It_is_told_anywhere_in_a_component(string members) => Verify.VerifyAnalyzerAsync(Examples.Component("tracker", members));

    [Fact]
    public Task An_alias_hides_no_clock() =>
        Verify.VerifyAnalyzerAsync("using Wall = System.TimeProvider;\n" + Examples.Model("_ = [|Wall.System|];"));

    [Fact]
    public Task A_clock_that_the_host_may_leave_out_is_fine() => Verify.VerifyAnalyzerAsync(
        Examples.Model("", "private readonly TimeProvider _clock = clock ?? TimeProvider.System; public object At => _clock;", "(TimeProvider? clock = null)"));

    [Fact]
    public Task Code_outside_of_components_is_not_looked_at() => Verify.VerifyAnalyzerAsync(
        Examples.Component("tree", "") + """

        public sealed partial class Part { public DateTime At => [|DateTime.UtcNow|]; }
        public class Helper { public DateTime At { get; } = DateTime.UtcNow; }
        public interface IClocked { DateTime At => DateTime.Now; }
        """);

    [Fact]
    public Task An_option_allows_a_member()
    {
        var test = new Verify.Test { TestCode = Examples.Model("_ = (TimeProvider.System, [|DateTime.Now|]);") };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "[*.cs]\nbaton_btn3002_allowed_members = System.TimeProvider.System\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task The_message_says_what_to_take() => Verify.VerifyAnalyzerAsync(
        Examples.Model("_ = {|#0:DateTime.Now|};"),
        Verify.Diagnostic().WithLocation(0).WithArguments(
            "'DateTime.Now' is the machine's clock, which no test and no repeated run of 'Guess' can set: take a TimeProvider as a constructor parameter, which the host provides, and ask it"));

    [Fact]
    public Task A_test_may_ask_it() => new Verify.Test { TestCode = Examples.Model("_ = DateTime.Now;"), BuildProperties = { ["BatonRole"] = "Test" } }.RunAsync(TestContext.Current.CancellationToken);
}
