using Verify = Baton.Analyzers.Tests.Harness.CSharpCodeFixVerifier<
    Baton.Analyzers.Rules.Components.PartialComponentAnalyzer, Baton.CodeFixes.Rules.Components.PartialComponentCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class PartialComponentCodeFixTests
{
    private const string Head = Trees.Families + "\n";

    [Theory]
    [InlineData("[Component(\"a\")] public sealed class [|A|] : ITree;", "[Component(\"a\")] public sealed partial class A : ITree;")]
    [InlineData("[Component(\"a\")] record [|A|] : ITree;", "[Component(\"a\")] partial record A : ITree;")]
    [InlineData("[Component(\"a\")] public record class [|A|](ITree Inner) : ITree;", "[Component(\"a\")] public partial record class A(ITree Inner) : ITree;")]
    [InlineData("[Component(\"a\")]\n// why\nclass [|A|] : ITree { }", "[Component(\"a\")]\n// why\npartial class A : ITree { }")]
    [InlineData("[Component(\"a\")] public unsafe class [|A|] : ITree;", "[Component(\"a\")] public unsafe partial class A : ITree;")]
    public Task The_word_stands_before_the_keyword(string before, string after) => Verify.VerifyCodeFixAsync(Head + before, Head + after);

    [Fact]
    public Task Everything_around_a_component_is_made_partial_once() => Verify.VerifyCodeFixAsync(
        Head + """
        public static class Outer
        {
            internal struct Middle
            {
                [Component("a")] public class [|A|] : ITree;
                [Component("b")] public class [|B|] : ITree;
            }

            public interface IInner { [Component("c")] class [|C|] : ITree; }
        }
        """,
        Head + """
        public static partial class Outer
        {
            internal partial struct Middle
            {
                [Component("a")] public partial class A : ITree;
                [Component("b")] public partial class B : ITree;
            }

            public partial interface IInner { [Component("c")] partial class C : ITree; }
        }
        """);

    [Fact]
    public Task Only_what_is_not_partial_is_changed() => Verify.VerifyCodeFixAsync(
        Head + "public class [|Outer|] { [Component(\"a\")] public partial class A : ITree; [Component(\"b\")] public partial class B : ITree; }"
            .Replace("[|Outer|]", "{|BTN0001:{|BTN0001:Outer|}|}", StringComparison.Ordinal),
        Head + "public partial class Outer { [Component(\"a\")] public partial class A : ITree; [Component(\"b\")] public partial class B : ITree; }");

    [Fact]
    public Task Parts_in_other_files_are_changed_too()
    {
        var test = new Verify.Test();
        test.TestState.Sources.Add(("A.cs", Head + "[Component(\"a\")] public partial class {|#0:A|} : ITree;"));
        test.TestState.Sources.Add(("A.More.cs", "namespace Acme; public class {|CS0260:A|} { public int P => 1; }"));
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0));
        test.FixedState.Sources.Add(("A.cs", Head + "[Component(\"a\")] public partial class A : ITree;"));
        test.FixedState.Sources.Add(("A.More.cs", "namespace Acme; public partial class A { public int P => 1; }"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Several_files_are_fixed_at_once()
    {
        var test = new Verify.Test();
        test.TestState.Sources.Add(("A.cs", Head + "[Component(\"a\")] class [|A|] : ITree;"));
        test.TestState.Sources.Add(("B.cs", "namespace Acme; [Component(\"b\")] class [|B|] : ITree;"));
        test.FixedState.Sources.Add(("A.cs", Head + "[Component(\"a\")] partial class A : ITree;"));
        test.FixedState.Sources.Add(("B.cs", "namespace Acme; [Component(\"b\")] partial class B : ITree;"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
