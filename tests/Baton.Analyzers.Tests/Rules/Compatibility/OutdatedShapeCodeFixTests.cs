using Test = Baton.Analyzers.Tests.Rules.Compatibility.ShapeTest<Baton.Analyzers.Rules.Compatibility.OutdatedShapeAnalyzer, Baton.CodeFixes.Rules.Compatibility.OutdatedShapeCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Compatibility;

public sealed class OutdatedShapeCodeFixTests
{
    private const string Header =
        """
        # What configs and stored models can say to the components of this project. What a line accepts stays accepted.
        # Written by `dotnet build -t:BatonUpdateShape`. Compared as a set: order does not matter, and `merge=union` merges it.

        """;

    [Fact]
    public Task Lines_are_added_in_their_places_and_replace_those_about_the_same() => new Test(
        """
        public record Size(int High = 1);
        [Component("oak")]
        public partial class Oak : ITree
        {
            public long [|Depth|] { get; init; }
            public Size? [|Size|] { get; init; }
        }
        [Component("elm")] public partial class [|Elm|] : ITree;
        """,
        "tree/oak depth: int\ntree/oak: ITree\ntree/oak depth: integer [1, 2]\n").Fixed(
        """
        public record Size(int High = 1);
        [Component("oak")]
        public partial class Oak : ITree
        {
            public long Depth { get; init; }
            public Size? Size { get; init; }
        }
        [Component("elm")] public partial class Elm : ITree;
        """,
        Header + "tree/elm: ITree\ntree/oak: ITree\ntree/oak depth: long\ntree/oak size: record?\ntree/oak size.high: int\n").RunAsync();
}
