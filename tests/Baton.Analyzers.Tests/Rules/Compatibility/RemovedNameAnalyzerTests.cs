using Test = Baton.Analyzers.Tests.Rules.Compatibility.ShapeTest<Baton.Analyzers.Rules.Compatibility.RemovedNameAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Compatibility.RemovedNameAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Compatibility;

public sealed class RemovedNameAnalyzerTests
{
    private const string Oak = "tree/oak: ITree\ntree/oak depth: int\n";

    [Theory]
    [InlineData("""[Component("oak")] public partial class [|Oak|] : ITree;""", Oak)]
    [InlineData("""[Component("oak")] public partial class [|Oak|] : ITree { public string Depth2 { get; init; } = ""; public int Depth3 => 1; }""", Oak + "tree/oak depth2: string\n")]
    [InlineData("""public record Size(int High = 1); [Component("oak")] public partial class [|Oak|] : ITree { public Size Size { get; init; } = new(); }""", "tree/oak: ITree\ntree/oak size: record\ntree/oak size.height: int\n")]
    [InlineData("""public record Size(int High = 1); [Component("oak")] public partial class [|Oak|] : ITree { public Size[] Sizes { get; init; } = []; }""", "tree/oak: ITree\ntree/oak sizes: list of record\ntree/oak sizes[].height: int\n")]
    [InlineData("""[Component("oak")] public partial class [|Oak|] : ITree { public int Depth { get; init; } }""", Oak + "tree/oak deep: now depth\n")]
    [InlineData("""[Component("oak")] public partial class Oak : ITree { public int Depth { get; init; } }""", Oak + "[|tree/elm: ITree|]\ntree/elm size: record\ntree/elm size.height: int\n")]
    [InlineData("""[Component("oak")] public partial class Oak : ITree { public int Depth { get; init; } }""", Oak + "[|tree/elm: now oak|]\n")]
    public Task What_is_gone_is_told(string source, string shape) => new Test(source, shape).RunAsync();

    [Theory]
    [InlineData("""[Component("oak")] public partial class Oak : ITree { public int Depth { get; init; } }""", Oak)]
    [InlineData("""[Component("oak")] public partial class Oak : ITree { [FormerName("depth")] public int MaxDepth { get; init; } }""", Oak)]
    [InlineData("""[FormerName("oak")] [Component("elm")] public partial class Elm : ITree { public int Depth { get; init; } }""", Oak)]
    [InlineData("""public record Size([FormerName("height")] int High = 1); [Component("oak")] public partial class Oak : ITree { [FormerName("size")] public Size Measure { get; init; } = new(); }""", "tree/oak: ITree\ntree/oak size: record\ntree/oak size.height: int\n")]
    // What stood in a setting that is another one now goes with it.
    [InlineData("""[Component("oak")] public partial class Oak : ITree { public int Size { get; init; } }""", "tree/oak: ITree\ntree/oak size: record\ntree/oak size.height: int\n")]
    [InlineData("""[Component("oak")] public partial class Oak : ITree { public int Depth { get; init; } }""", "# tree/elm: ITree\n\nnonsense\n" + Oak + Oak)]
    [InlineData("public class C;", "")]
    public Task Near_miss_what_is_still_there_by_any_name(string source, string shape) => new Test(source, shape).RunAsync();

    [Fact]
    public Task A_setting_that_most_likely_was_renamed_is_named()
    {
        var test = new Test("""[Component("oak")] public partial class {|#0:Oak|} : ITree { public long MaxDepth { get; init; } public string Name { get; init; } = ""; }""", Oak);
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(
            "the tree 'oak' has no setting 'depth' any more, and configs may give it: if it is called 'maxDepth' now, mark that with [FormerName(\"depth\")]; if it shall be gone, run `dotnet build -t:BatonUpdateShape`"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_kind_that_most_likely_was_renamed_is_told_at_its_class()
    {
        var test = new Test("""[Component("elm")] public partial class {|#0:Elm|} : ITree { public int Depth { get; init; } } [Component("ash")] public partial class Ash : ITree;""", Oak);
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(
            "the tree 'oak' is gone, and configs may name it: if it is called 'elm' now, mark this class with [FormerName(\"oak\")]; if it shall be gone, run `dotnet build -t:BatonUpdateShape`"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_kind_without_a_successor_is_told_in_the_file()
    {
        var test = new Test("public class C;", "{|#0:tree/oak: ITree|}\n");
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(
            "the tree 'oak' is gone, and configs may name it: mark the component that has its place now with [FormerName(\"oak\")]; if it shall be gone, run `dotnet build -t:BatonUpdateShape`"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("error", true)]
    public Task The_severity_in_the_file_has_a_key_of_its_own(string severity, bool told)
    {
        var test = new Test("public class C;", told ? "[|tree/oak: ITree|]" : "tree/oak: ITree");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.txt]\nbaton_btn5001_severity = {severity}\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task Near_miss_another_framework_may_have_it()
    {
        var test = new Test("public class C;", Oak);
        test.BuildProperties["TargetFrameworks"] = "net10.0;net11.0";
        return test.RunAsync();
    }
}
