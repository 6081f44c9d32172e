using Verify = Baton.Analyzers.Tests.Harness.CSharpCodeFixVerifier<
    Baton.Analyzers.Rules.Reproducibility.ClockAnalyzer, Baton.CodeFixes.Rules.Reproducibility.ClockCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Reproducibility;

public sealed class ClockCodeFixTests
{
    [Theory]
    [InlineData("DateTime.UtcNow", "clock.GetUtcNow().UtcDateTime")]
    [InlineData("DateTime.Now", "clock.GetLocalNow().LocalDateTime")]
    [InlineData("DateTime.Today", "clock.GetLocalNow().LocalDateTime.Date")]
    [InlineData("System.DateTimeOffset.UtcNow", "clock.GetUtcNow()")]
    [InlineData("DateTimeOffset.Now", "clock.GetLocalNow()")]
    [InlineData("TimeProvider.System", "clock")]
    public Task The_components_own_clock_is_asked(string before, string after) => Verify.VerifyCodeFixAsync(
        Examples.Model($"_ = ([|{before}|], [|{before}|]);", parameters: "(TimeProvider clock)"),
        Examples.Model($"_ = ({after}, {after});", parameters: "(TimeProvider clock)"));

    [Theory]
    [InlineData("private readonly TimeProvider _clock; public Guess(TimeProvider time) => _clock = time;", "_clock")]
    [InlineData("private TimeProvider Time { get; } public Guess(TimeProvider time) => Time = time;", "Time")]
    public Task It_may_be_a_field_or_property(string member, string name) => Verify.VerifyCodeFixAsync(
        Examples.Model("_ = [|DateTimeOffset.UtcNow|];", member), Examples.Model($"_ = {name}.GetUtcNow();", member));

    [Theory]
    [InlineData("", "")]
    [InlineData("", "(TimeProvider? clock = null)")]
    [InlineData("private readonly TimeProvider _clock = null!; private readonly DateTime _start = {|BTN3002:DateTime.UtcNow|};", "", "_clock.GetUtcNow().Equals(_start);")]
    [InlineData("private static TimeProvider Time => {|BTN3002:TimeProvider.System|};", "", "Time.GetUtcNow();")]
    [InlineData("private readonly TimeProvider _clock; private static DateTime Now => {|BTN3002:DateTime.UtcNow|}; public Guess(TimeProvider time) => _clock = time;", "", "_clock.GetUtcNow();")]
    [InlineData("public object Make() { Func<DateTime> now = static () => {|BTN3002:DateTime.UtcNow|}; return now; }", "(TimeProvider clock)", "clock.GetUtcNow();")]
    [InlineData("public object Make() { var now = {|BTN3002:DateTime.UtcNow|}; var time = (TimeProvider)null!; return (now, time); }", "")]
    public Task Where_there_is_none_nothing_is_changed(string member, string parameters, string statement = "{|BTN3002:DateTime.UtcNow|};")
    {
        var source = Examples.Model("_ = " + statement, member, parameters);
        return Verify.VerifyCodeFixAsync(source, source);
    }
}
