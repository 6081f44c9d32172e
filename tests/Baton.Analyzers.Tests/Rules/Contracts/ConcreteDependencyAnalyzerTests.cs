using Baton.Analyzers.Tests.Harness;
using Baton.Analyzers.Tests.Rules.Components;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Contracts.ConcreteDependencyAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Contracts;

public sealed class ConcreteDependencyAnalyzerTests
{
    private const string Elm = "[Component(\"elm\")] public partial class Elm : ITree;\n";

    [Theory]
    [InlineData("public Elm? P { get; init; }", "is a Acme.Elm, which config cannot hold: ask for its family's interface, and config chooses the component")]
    [InlineData("public List<Elm> P { get; init; } = [];", "holds items; an item is a Acme.Elm, which config cannot hold: ask for its family's interface, and config chooses the component")]
    public Task A_setting_is_a_family(string property, string message) => Trees.HitProperty("BTN2005", property, message);

    [Theory]
    [InlineData("partial class A(Elm elm) : ITree { public Elm E => elm; }", "elm", "Elm")]
    [InlineData("partial class A : ITree { public A(Elm? elm = null) => _ = elm; }", "elm", "Elm?")]
    [InlineData("partial class A(IEnumerable<Elm> elms) : ITree { public object E => elms; }", "elms", "System.Collections.Generic.IEnumerable<Acme.Elm>")]
    [InlineData("partial record A(Elm Tree) : ITree;", "Tree", "Elm")]
    public Task A_constructor_asks_for_a_family(string type, string parameter, string asked)
    {
        var name = asked.StartsWith("Elm", StringComparison.Ordinal) ? "Acme." + asked : asked;
        return Trees.Hit(
            "BTN2005", Elm + $"[Component(\"a\")] public {type}", parameter,
            $"'{parameter}' asks for the component {name}, so that the host cannot provide another: ask for its family's interface");
    }

    [Theory]
    [InlineData("[Component(\"a\")] public partial class A(ITree tree, IOak oak) : ITree { public object T => (tree, oak); }")]
    [InlineData("[Component(\"a\")] public partial record A(ITree Tree) : ITree;")]
    [InlineData("[Component(\"a\")] public partial class A : ITree { public A() { } private A(Elm elm) { } internal static A Of(Elm elm) => new(elm); }")]
    [InlineData("public class Helper(Elm elm) { public Elm Elm => elm; public Elm? Other { get; init; } }")]
    [InlineData("public class Plain; [Component(\"a\")] public partial class A(Plain plain) : ITree { public Plain P => plain; }")]
    public Task Near_miss(string source) => Trees.Miss(Elm + source);

    [Fact]
    public Task A_component_of_another_assembly_is_one_too()
    {
        var test = new Verify.Test { TestCode = "[Component(\"a\")] public partial class A(Acme.Elm [|elm|]) : Acme.ITree { public object E => elm; }" };
        test.TestState.AdditionalReferences.Add(CompiledReference.Of("Elms", Trees.Families + Elm));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
