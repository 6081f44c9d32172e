using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.MisfitSettingAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Boundaries.MisfitSettingAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class MisfitSettingAnalyzerTests
{
    [Theory]
    [InlineData("double", "float", "double does not fit into float without a loss: make the setting a float")]
    [InlineData("long", "int", "long does not fit into int without a loss: make the setting an int")]
    [InlineData("int", "uint", "int does not fit into uint without a loss: make the setting a uint")]
    [InlineData("double?", "int?", "double does not fit into int? without a loss: make the setting an int")]
    [InlineData("int", "float", "int does not fit into float without a loss: make the setting a float")]
    [InlineData("uint?", "float?", "uint does not fit into float? without a loss: make the setting a float")]
    [InlineData("long", "double", "long does not fit into double without a loss: make the setting a double")]
    [InlineData("ulong", "float", "ulong does not fit into float without a loss: make the setting a float")]
    [InlineData("IReadOnlyList<int?>", "float?[]", "int? does not fit into float? without a loss: make the setting a float")]
    [InlineData("string", "int", "string does not become int: give the setting that type, or mark it [Unmapped] and hand it over yourself")]
    [InlineData("TimeSpan", "int", "TimeSpan does not become int: give the setting that type, or mark it [Unmapped] and hand it over yourself")]
    [InlineData("string", "char[]", "string does not become char[]: give the setting that type, or mark it [Unmapped] and hand it over yourself")]
    [InlineData("Mode", "Narrow", "Narrow has no Wide, Huge: name the members of Mode as the vendor does")]
    [InlineData("Mode", "int", null)]
    [InlineData("Parts", "Parts2", "the members of Parts are combined as flags: mark the setting [Unmapped] and hand it over yourself")]
    [InlineData("IReadOnlyList<double>", "float[]", "double does not fit into float without a loss: make the setting a float")]
    [InlineData("IReadOnlyList<string?>", "string[]", "its items may be missing, and those of string[] cannot: take the question mark away")]
    [InlineData("IReadOnlyList<string?>", "IEnumerable<string>", "its items may be missing, and those of IEnumerable<string> cannot: take the question mark away")]
    [InlineData("IReadOnlyList<int>", "HashSet<int>", null)]
    [InlineData("int", "int[]", null)]
    public Task A_value_that_does_not_fit_is_told_with_both_types(string setting, string option, string? message)
    {
        var expected = Verify.Diagnostic().WithLocation(0);
        return VerifyAsync(setting, $"public {option} X {{ get; set; }}", message is null ? expected : expected.WithMessage($"'X' does not fit Options.X: {message}"));
    }

    [Fact]
    public Task What_may_be_missing_cannot_go_where_something_must_be_given() => VerifyAsync(
        "int?",
        "public int X { get; init; }",
        Verify.Diagnostic().WithLocation(0).WithMessage(
            "'X' may be missing, and Options.X can be set only while the options are made: give the setting a default instead of null"));

    [Theory]
    [InlineData("int", "double")]
    [InlineData("int", "long?")]
    [InlineData("short", "float")]
    [InlineData("uint", "double")]
    [InlineData("long", "decimal")]
    [InlineData("int?", "int")]
    [InlineData("float?", "double?")]
    [InlineData("string?", "string")]
    [InlineData("string", "object")]
    [InlineData("Mode", "Mode")]
    [InlineData("Mode?", "Wider?")]
    [InlineData("IReadOnlyList<int>", "int[]")]
    [InlineData("IReadOnlyList<Mode>", "List<Wider>?")]
    [InlineData("int[]", "IList<double>")]
    [InlineData("IReadOnlyList<int>", "IEnumerable<int>")]
    [InlineData("IReadOnlyList<int?>", "int?[]")]
    [InlineData("Dictionary<string, int>", "IDictionary<string, int>")]
    public Task What_fits_is_left_alone(string setting, string option) => VerifyAsync(setting, $"public {option} X {{ get; set; }}");

    private static Task VerifyAsync(string setting, string option, params Harness.Testing.DiagnosticResult[] expected)
    {
        var test = new Test
        {
            TestCode =
                $$"""
                #nullable disable warnings
                using Baton.Glue;
                public enum Mode { Wide, Small, Huge } public enum Narrow { Small } public enum Wider { huge, Small, Wide, More }
                [Flags] public enum Parts { A = 1, B = 2 } [Flags] public enum Parts2 { A = 1, B = 2 }
                public sealed class Options { {{option}} }
                [MapSettings(typeof(Options))] public sealed partial class Settings { public {{setting}} {|#0:X|} { get; init; } }
                """.Replace("{|#0:X|}", expected.Length == 0 ? "X" : "{|#0:X|}"),
        };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
