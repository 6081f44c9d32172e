using Verify = Baton.Analyzers.Tests.Harness.CSharpCodeFixVerifier<
    Baton.Analyzers.Rules.Components.KindSpellingAnalyzer, Baton.CodeFixes.Rules.Components.KindSpellingCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class KindSpellingCodeFixTests
{
    private const string Head = Trees.Families + "\n";

    [Theory]
    [InlineData("[Component(\"SeasonalNaive\")] public partial class [|A|] : ITree;", "[Component(\"seasonal-naive\")] public partial class A : ITree;")]
    [InlineData("[Component(kind: @\"my_tree\")] public partial record [|A|] : ITree;", "[Component(kind: \"my-tree\")] public partial record A : ITree;")]
    [InlineData("public partial class Out { [ComponentAttribute(\"Oak\")] public partial class [|A|] : ITree; }", "public partial class Out { [ComponentAttribute(\"oak\")] public partial class A : ITree; }")]
    public Task A_kind_is_respelled(string before, string after) => Verify.VerifyCodeFixAsync(Head + before, Head + after);

    [Theory]
    [InlineData("[Component(\"3d\")] public partial class [|A|] : ITree;")]
    [InlineData("[Component(\"null\")] public partial class [|A|] : ITree;")]
    [InlineData("static class Kinds { public const string Oak = \"Oak\"; } [Component(Kinds.Oak)] public partial class [|A|] : ITree;")]
    public Task What_cannot_be_respelled_here_is_left(string source) => Verify.VerifyCodeFixAsync(Head + source, Head + source.Replace("[|A|]", "{|BTN0003:A|}", StringComparison.Ordinal));

    [Fact]
    public Task Kinds_of_several_parts_and_files_are_respelled_at_once()
    {
        var test = new Verify.Test();
        test.TestState.Sources.Add(("A.cs", Head + "public partial class [|A|] : ITree; [Component(\"B\")] public partial class [|B|] : ITree;"));
        test.TestState.Sources.Add(("A.More.cs", "namespace Acme; [Component(\"A\")] public partial class A;"));
        test.FixedState.Sources.Add(("A.cs", Head + "public partial class A : ITree; [Component(\"b\")] public partial class B : ITree;"));
        test.FixedState.Sources.Add(("A.More.cs", "namespace Acme; [Component(\"a\")] public partial class A;"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
