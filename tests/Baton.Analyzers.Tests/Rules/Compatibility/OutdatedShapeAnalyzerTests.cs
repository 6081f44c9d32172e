using Test = Baton.Analyzers.Tests.Rules.Compatibility.ShapeTest<Baton.Analyzers.Rules.Compatibility.OutdatedShapeAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Compatibility.OutdatedShapeAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Compatibility;

public sealed class OutdatedShapeAnalyzerTests
{
    private const string Update = "run `dotnet build -t:BatonUpdateShape`, and commit the file";

    [Theory]
    [InlineData("""[Component("oak")] public partial class {|#0:Oak|} : ITree { public int Depth { get; init; } }""", "", $"the tree 'oak' is not in baton.shape.txt: {Update}")]
    [InlineData("""[Component("oak")] public partial class Oak : ITree { public int {|#0:Depth|} { get; init; } }""", "tree/oak: ITree", $"the setting 'depth' of the tree 'oak' is not in baton.shape.txt: {Update}")]
    [InlineData("""[Component("oak")] public partial class Oak : ITree { public long {|#0:Depth|} { get; init; } }""", "tree/oak: ITree\ntree/oak depth: int", $"the setting 'depth' of the tree 'oak' has changed since baton.shape.txt: {Update}")]
    [InlineData("""[Component("oak")] public partial class Oak : ITree { [FormerName("deep")] public int {|#0:Depth|} { get; init; } }""", "tree/oak: ITree\ntree/oak deep: int", $"the setting 'depth' of the tree 'oak' has changed since baton.shape.txt: {Update}")]
    [InlineData("""[Component("oak")] public partial class {|#0:Oak|} : IFast;""", "tree/oak: ITree", $"the tree 'oak' has changed since baton.shape.txt: {Update}")]
    [InlineData("""[FormerName("elm")] [Component("oak")] public partial class {|#0:Oak|} : ITree;""", "tree/elm: ITree", $"the tree 'oak' has changed since baton.shape.txt: {Update}")]
    // A record that is new is told once, with all that stands in it.
    [InlineData("""public record Size(int High = 1, int Wide = 1); [Component("oak")] public partial class Oak : ITree { public Size? {|#0:Size|} { get; init; } }""", "tree/oak: ITree", $"the setting 'size' of the tree 'oak' is not in baton.shape.txt: {Update}")]
    [InlineData("public class C;", "{|#0:oak|}", $"this line is none of a shape, such as 'model/my-model maxDepth: integer [1, 64]': {Update}")]
    [InlineData("public class C;", "{|#0:tree/oak depth: complex|}", $"this line is none of a shape, such as 'model/my-model maxDepth: integer [1, 64]': {Update}")]
    public Task What_the_file_does_not_say_is_told(string source, string shape, string message)
    {
        var test = new Test(source, shape);
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(message));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("tree/oak: ITree\ntree/oak depth: int\n")]
    // A merge leaves lines twice, in any order, and those of both branches.
    [InlineData("tree/oak depth: int\ntree/oak: ITree\n\n# A note.\ntree/oak depth: int\ntree/oak depth: integer [1, 2]\n")]
    public Task Near_miss_the_lines_are_a_set(string shape) =>
        new Test("""[Component("oak")] public partial class Oak : ITree { public int Depth { get; init; } }""", shape).RunAsync();

    [Fact]
    public Task Near_miss_what_is_told_as_broken() =>
        new Test("""[Component("oak")] public partial class Oak : ITree { public int Depth { get; init; } public required int High { get; init; } }""", "tree/oak: ITree\ntree/oak depth: long\n").RunAsync();

    [Fact]
    public Task The_severity_in_the_file_has_a_key_of_its_own()
    {
        var test = new Test("public class C;", "nonsense");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.txt]\nbaton_btn5003_severity = none\n"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("writing", false)]
    [InlineData("", false)]
    public Task A_project_that_wants_a_file_and_has_none_is_told_so(string wanted, bool told)
    {
        var test = new Harness.CSharpAnalyzerVerifier<Analyzers.Rules.Compatibility.OutdatedShapeAnalyzer>.Test
        {
            TestCode = """[ComponentFamily("tree")] public interface ITree; [Component("oak")] public partial class Oak : ITree;""",
        };
        test.BuildProperties["BatonShape"] = wanted;
        if (told)
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithMessage($"BatonShape is true, and this project has no baton.shape.txt yet: {Update}"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
