using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.UnmappedSettingAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Boundaries.UnmappedSettingAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class UnmappedSettingAnalyzerTests
{
    [Theory]
    [InlineData("public int {|#0:Depht|} { get; init; }", "'Depht' goes to no option of Options: name one with [MapTo], or say with [Unmapped] that the adapter itself uses it; did you mean 'Depth'?; it has Aged, Depth, Hidden, SIZE, Size, rate")]
    [InlineData("[MapTo(\"depth\")] public int {|#0:Leaves|} { get; init; }", "'Leaves' goes to 'depth', and Options has no such option that can be set; did you mean 'Depth'?; it has Aged, Depth, Hidden, SIZE, Size, rate")]
    [InlineData("[MapTo(nameof(Options.Fixed))] public int {|#0:Leaves|} { get; init; }", null)]
    [InlineData("public int {|#0:Fixed|} { get; init; }", null)]
    [InlineData("public int {|#0:Shared|} { get; init; }", null)]
    [InlineData("public int {|#0:size|} { get; init; }", null)]
    [InlineData("public int {|#0:Gone|} { get; init; }", null)]
    [InlineData("public int {|#0:Covered|} { get; init; }", null)]
    [InlineData("public int {|#0:Secret|} { get; init; }", null)]
    [InlineData("public int Depth { get; init; } [MapTo(\"Depth\")] public int {|#0:Leaves|} { get; init; }", "'Leaves' goes to Options.Depth, where 'Depth' goes already: name another option with [MapTo]")]
    [InlineData("[MapTo(\"Depth\")] [Unmapped] public int {|#0:Leaves|} { get; init; }", "'Leaves' goes to 'Depth' and to nothing: keep [MapTo] or [Unmapped]")]
    public Task A_setting_that_goes_nowhere_is_told(string member, string? message)
    {
        var expected = Verify.Diagnostic().WithLocation(0);
        return VerifyAsync(member, message is null ? expected : expected.WithMessage(message));
    }

    [Theory]
    [InlineData("public int Depth { get; init; }")]
    [InlineData("public int Aged { get; init; }")]
    [InlineData("public int depth { get; init; }")]
    [InlineData("public double Rate { get; init; }")]
    [InlineData("[MapTo(nameof(Options.Depth))] public int Leaves { get; init; }")]
    [InlineData("[Unmapped] public int Leaves { get; init; }")]
    [InlineData("public int Size { get; init; } public int Hidden { get; init; }")]
    [InlineData("public int Leaves { get; set; } public int Computed => 1; public static int Count { get; }")]
    [InlineData("public string Depth { get; init; } = \"\";")]
    public Task What_has_its_place_or_is_no_setting_is_left_alone(string member) => VerifyAsync(member);

    [Fact]
    public Task Inherited_and_positional_settings_count_and_services_do_not()
    {
        var test = new Test
        {
            TestCode =
                """
                using Baton.Glue;
                using Baton.Models;
                public sealed class Options { public int Depth { get; set; } }
                public abstract class Root { public int {|#0:Width|} { get; init; } [Unmapped] public int Own { get; init; } }
                [MapSettings(typeof(Options))] public sealed partial class Tree : Root;
                [MapSettings(typeof(Options))] public sealed partial record Settings(int Depth, int {|#1:Height|});
                [Model("tree")] [MapSettings(typeof(Options))] public sealed partial record Component(IServiceProvider Services) : IModel { public int Depth { get; init; } }
                """,
        };
        test.ExpectedDiagnostics.AddRange([Verify.Diagnostic().WithLocation(0), Verify.Diagnostic().WithLocation(1)]);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string member, params Harness.Testing.DiagnosticResult[] expected)
    {
        var test = new Test
        {
            TestCode =
                $$"""
                using Baton.Glue;
                public class Root { public int Hidden { get; set; } public int Covered { get; init; } }
                public sealed class Options : Root
                {
                    public int Depth { get; set; } public double rate; public int Fixed { get; } public static int Shared { get; set; }
                    [Obsolete("gone", error: true)] public int Gone { get; set; } [Obsolete("old")] public int Aged { get; set; } public new int Covered { get; }
                    public int Size { get; set; } public int SIZE { get; set; } private int Secret { get; set; } public int this[int i] { get => i; set { } }
                }
                [MapSettings(typeof(Options))] public sealed partial class Tree { {{member}} }
                """,
        };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
