using Baton.Analyzers.Rules.Components;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Components.SettingLimitsAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class SettingLimitsAnalyzerTests
{
    [Theory]
    [InlineData("[Range(1, 2)] public string P { get; init; } = \"\";", "has a [Range], which fits numbers, dates and durations only")]
    [InlineData("[Range(0, 1)] public bool P { get; init; }", "has a [Range], which fits numbers, dates and durations only")]
    [InlineData("[Range(0, 1)] public DayOfWeek P { get; init; }", "has a [Range], which fits numbers, dates and durations only")]
    [InlineData("[Range(0, 1)] public List<string> P { get; init; } = [];", "holds items; an item has a [Range], which fits numbers, dates and durations only")]
    [InlineData("[Range(5, 1)] public int P { get; init; } = 5;", "has a [Range] that no value is in")]
    [InlineData("[Range(300, 400)] public byte P { get; init; }", "has a [Range] that no value is in")]
    [InlineData("[Range(1d, 1d, MinimumIsExclusive = true)] public double P { get; init; }", "has a [Range] that no value is in: from 1 to 1")]
    [InlineData("[Range(typeof(TimeSpan), \"soon\", \"1d\")] public TimeSpan P { get; init; }", "has a [Range] from 'soon' to '1d', and one of them is no value of its type")]
    [InlineData("[AllowedValues(\"x\")] public int P { get; init; }", "has [AllowedValues] with 'x', which is no value of its type")]
    [InlineData("[AllowedValues(1, 9), Range(2, 8)] public int P { get; init; }", "has [AllowedValues] that no value can meet")]
    [InlineData("[AllowedValues(1)] public DayOfWeek P { get; init; }", "has [AllowedValues] that are not all members of System.DayOfWeek")]
    [InlineData("[Range(1, 2)] public Fine? P { get; init; }", "has limits, which fit numbers, text, dates and names, and not Acme.Fine")]
    public Task Limits_fit_their_type(string property, string message) => Trees.HitProperty("BTN0008", property, message);

    [Theory]
    [InlineData("[Range(1, 64)] public int P { get; init; }", "0")]
    [InlineData("[Range(1, 64)] public int P { get; init; } = 65;", "65")]
    [InlineData("[Range(0d, 1d, MaximumIsExclusive = true)] public double P { get; init; } = 1;", "1")]
    [InlineData("[AllowedValues(\"a\", \"b\")] public string P { get; init; } = \"c\";", "\"c\"")]
    [InlineData("[AllowedValues(DayOfWeek.Monday)] public DayOfWeek P { get; init; }", "\"sunday\"")]
    [InlineData("[Range(1, 9)] public int[] P { get; init; } = [1, 10];", "[1,10]")]
    [InlineData("[Range(typeof(TimeSpan), \"1s\", \"1m\")] public TimeSpan P { get; init; } = TimeSpan.FromHours(1);", "\"01:00:00\"")]
    [InlineData("private const int Most = 65; [Range(1, 64)] public int? P { get; init; } = Most;", "65")]
    public Task Limits_allow_the_default(string property, string value) => Trees.HitProperty(
        "BTN0008", property, $"has the default {value}, which its own limits forbid: give it one that they allow, make it required, or widen the limits");

    [Fact]
    public Task A_range_allows_what_is_listed() => Trees.HitProperty(
        "BTN0008", "[AllowedValues(1, 9), Range(0, 8)] public int P { get; init; } = 1;", "allows '9', which its [Range] forbids: take the value away, or widen the range");

    [Theory]
    [InlineData("[Range(1, 64)] public required int P { get; init; }")]
    [InlineData("[Range(1, 64)] public int P { get; init; } = 64;")]
    [InlineData("[Range(1, 64)] public int? P { get; init; }")]
    [InlineData("[Range(1, 64)] public int P { get; init; } = Math.Max(0, 0);")]
    [InlineData("public int P { get; init; } public A() => P = 3;")]
    [InlineData("[Range(1, 64)] public int P { get; init; } public A() => P = 3;")]
    [InlineData("[Range(1, 64)] public int P { get => field; init; }")]
    [InlineData("[Range(1, 64)] public int P { get; set; }")]
    [InlineData("[Range(1, 64)] private int P { get; } = 0;")]
    [InlineData("[Range(0, double.PositiveInfinity)] public int P { get; init; }")]
    [InlineData("[Range(1, 9)] public IReadOnlyList<int> P { get; init; } = [];")]
    [InlineData("[AllowedValues(\"a\", null)] public string? P { get; init; }")]
    [InlineData("[AllowedValues(DayOfWeek.Monday)] public DayOfWeek P { get; init; } = DayOfWeek.Monday;")]
    public Task Near_miss(string property) => Trees.MissProperty(property);

    [Fact]
    public Task A_records_mistake_is_told_once_however_many_components_have_it() => Verify.VerifyAnalyzerAsync(Trees.Families + """

        public record Options([property: Range(1, 9)] int [|Depth|] = 10) { [Range(1, 9)] public int [|Width|] { get; init; } }
        [Component("a")] public partial class A : ITree { public Options O { get; init; } = new(); }
        [Component("b")] public partial class B : ITree { public Options? O { get; init; } public IReadOnlyList<Options> More { get; init; } = []; }
        """);

    [Fact]
    public Task An_inherited_setting_is_looked_at_too() => Verify.VerifyAnalyzerAsync(Trees.Families + """

        public abstract class Base : ITree { [Range(1, 9)] public virtual int [|P|] { get; init; } }
        [Component("a")] public partial class A : Base;
        """);

    [Fact]
    public async Task It_can_be_turned_off()
    {
        var test = new Verify.Test { TestCode = Trees.Families + "[Component(\"a\")] public partial class A : ITree { [Range(1, 9)] public int P { get; init; } }" };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\ndotnet_diagnostic.{SettingLimitsAnalyzer.Descriptor.Id}.severity = none\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
