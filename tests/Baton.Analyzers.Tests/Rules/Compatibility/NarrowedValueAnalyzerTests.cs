using Test = Baton.Analyzers.Tests.Rules.Compatibility.ShapeTest<Baton.Analyzers.Rules.Compatibility.NarrowedValueAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Compatibility.NarrowedValueAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Compatibility;

public sealed class NarrowedValueAnalyzerTests
{
    [Theory]
    [InlineData("[Range(1, 32)] public int {|#0:Depth|} { get; init; } = 6;", "integer [1, 64]", "integer [1, 32]")]
    [InlineData("public int {|#0:Depth|} { get; init; }", "long", "int")]
    [InlineData("public required int {|#0:Depth|} { get; init; }", "int", "required int")]
    [InlineData("public int {|#0:Depth|} { get; init; }", "int?", "int")]
    [InlineData("public Order {|#0:Depth|} { get; init; }", "enum {large, medium, small}", "enum {large, small}")]
    [InlineData("public IFast? {|#0:Depth|} { get; init; }", "component? of tree as ITree", "component? of tree as IFast")]
    [InlineData("public int[] {|#0:Depth|} { get; init; } = [];", "int", "list of int")]
    public Task What_accepts_less_is_told_at_its_property(string property, string was, string present) => TellsAsync(
        $$"""[Component("oak")] public partial class Oak : ITree { {{property}} }""",
        $"tree/oak: ITree\ntree/oak depth: {was}\n",
        $"the setting 'depth' of the tree 'oak' accepts less than before: it was '{was}', and is '{present}'; accept what it accepted, or, if configs may break, run `dotnet build -t:BatonUpdateShape`");

    [Fact]
    public Task A_setting_of_a_nested_record_is_told_at_its_own_property() => TellsAsync(
        """public record Size { [Range(1, 2)] public int {|#0:High|} { get; init; } = 1; } [Component("oak")] public partial class Oak : ITree { public Dictionary<string, Size?>? Sizes { get; init; } }""",
        "tree/oak: ITree\ntree/oak sizes: dictionary? of record?\ntree/oak sizes{}.high: integer [1, 3]\n",
        "the setting 'sizes{}.high' of the tree 'oak' accepts less than before: it was 'integer [1, 3]', and is 'integer [1, 2]'; accept what it accepted, or, if configs may break, run `dotnet build -t:BatonUpdateShape`");

    [Fact]
    public Task A_new_setting_that_must_be_given_is_told() => TellsAsync(
        """[Component("oak")] public partial class Oak : ITree { public required int {|#0:Depth|} { get; init; } }""",
        "tree/oak: ITree\n",
        "the setting 'depth' of the tree 'oak' is new and required, and configs do not give it: make it optional, with a default that does what was done before, or, if configs may break, run `dotnet build -t:BatonUpdateShape`");

    [Fact]
    public Task A_component_that_can_do_less_is_told_at_its_class() => TellsAsync(
        """[Component("oak")] public partial class {|#0:Oak|} : ITree;""",
        "tree/oak: IFast, ITree\n",
        "the tree 'oak' is no IFast any more, and configs may use it where one is asked for: implement it, or, if configs may break, run `dotnet build -t:BatonUpdateShape`");

    [Theory]
    [InlineData("public long Depth { get; init; }", "int")]
    [InlineData("public string Depth { get; init; } = \"\";", "long")]
    [InlineData("public int Depth { get; init; }", "required int")]
    [InlineData("public ITree? Depth { get; init; }", "component? of tree as IFast")]
    // An interface that is gone asks for nothing.
    [InlineData("public ITree? Depth { get; init; }", "component? of tree as IGone")]
    // Told as gone, or as what is no line.
    [InlineData("public int Deep { get; init; }", "long")]
    [InlineData("public int Depth { get; init; }", "complex")]
    public Task Near_miss_what_accepts_as_much(string property, string was) => new Test(
        $$"""[Component("oak")] public partial class Oak : ITree { {{property}} }""", $"tree/oak: IGone, ITree\ntree/oak depth: {was}\n").RunAsync();

    [Theory]
    // All of it is new, so that no config lacks anything.
    [InlineData("""[Component("elm")] public partial class Elm : ITree { public required int Depth { get; init; } }""")]
    [InlineData("""public record Size { public required int High { get; init; } } [Component("oak")] public partial class Oak : ITree { public Size? Size { get; init; } }""")]
    public Task Near_miss_what_is_required_of_what_is_new(string source) => new Test(source, "tree/oak: ITree\n").RunAsync();

    [Fact]
    public Task Near_miss_a_required_setting_that_most_likely_was_renamed() => new Test(
        """[Component("oak")] public partial class Oak : ITree { public required int Depth { get; init; } }""", "tree/oak: ITree\ntree/oak deep: required int\n").RunAsync();

    private static Task TellsAsync(string source, string shape, string message)
    {
        var test = new Test(source, shape);
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(message));
        return test.RunAsync();
    }
}
