using Test = Baton.Analyzers.Tests.Rules.Compatibility.ShapeTest<Baton.Analyzers.Rules.Compatibility.RemovedNameAnalyzer, Baton.CodeFixes.Rules.Compatibility.RemovedNameCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Compatibility;

public sealed class RemovedNameCodeFixTests
{
    private const string Oak = "tree/oak: ITree\ntree/oak depth: int\n";

    [Fact]
    public Task The_one_new_setting_that_accepts_what_the_lost_one_did_gets_its_name() => FixesAsync(
        """
        [Component("oak")]
        public partial class [|Oak|] : ITree
        {
            /// <summary>Deepest level.</summary>
            [Range(-2147483648, 2147483647)]
            public int MaxDepth { get; init; }

            public string Name { get; init; } = "";
        }
        """,
        """
        [Component("oak")]
        public partial class Oak : ITree
        {
            /// <summary>Deepest level.</summary>
            [FormerName("depth")]
            [Range(-2147483648, 2147483647)]
            public int MaxDepth { get; init; }

            public string Name { get; init; } = "";
        }
        """,
        Oak);

    [Fact]
    public Task A_parameter_of_a_record_gets_it_on_its_line() => FixesAsync(
        """public record Size(int High = 1); [Component("oak")] public partial class [|Oak|] : ITree { public Size Size { get; init; } = new(); }""",
        """public record Size([FormerName("height")] int High = 1); [Component("oak")] public partial class Oak : ITree { public Size Size { get; init; } = new(); }""",
        "tree/oak: ITree\ntree/oak size: record\ntree/oak size.height: int\n");

    [Fact]
    public Task The_one_new_component_that_understands_all_gets_the_lost_kind() => FixesAsync(
        """
        namespace Acme
        {
            [Component("elm")]
            public partial class [|Elm|] : ITree { public int Depth { get; init; } }
        }
        """,
        """
        namespace Acme
        {
            [FormerName("oak")]
            [Component("elm")]
            public partial class Elm : ITree { public int Depth { get; init; } }
        }
        """,
        Oak);

    [Theory]
    // Two that may be it, none that accepts as much, one that was there before, and two that want the same.
    [InlineData("""[Component("oak")] public partial class [|Oak|] : ITree { public int A { get; init; } public int B { get; init; } }""", Oak)]
    [InlineData("""[Component("oak")] public partial class [|Oak|] : ITree { public short A { get; init; } }""", Oak)]
    [InlineData("""[Component("oak")] public partial class [|Oak|] : ITree { public int A { get; init; } }""", Oak + "tree/oak a: int\n")]
    [InlineData("""[Component("oak")] public partial class {|BTN5001:{|BTN5001:Oak|}|} : ITree { public int A { get; init; } }""", Oak + "tree/oak high: int\n")]
    public Task Near_miss_nothing_is_offered_where_it_would_be_a_guess(string source, string shape) => FixesAsync(source, source, shape);

    private static Task FixesAsync(string source, string fixedSource, string shape) => new Test(source, shape).Fixed(fixedSource, shape).RunAsync();
}
