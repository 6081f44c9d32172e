using Baton.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Contracts.ConcreteTestAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Contracts;

public sealed class ConcreteTestAnalyzerTests
{
    private const string Trees = """

        namespace Acme
        {
            [ComponentFamily("tree")] public interface ITree { int Height => 1; }
            public interface IFruiting : ITree { int Fruits => 1; }
            [Component("oak")] public partial class Oak : ITree { public int Acorns => 1; }
            [Component("apple")] public partial record Apple : IFruiting { public int Apples => 1; }
            public class Bonsai : ITree;
            public record Garden(ITree Tree, IFruiting Fruit, IReadOnlyList<ITree> All, ITree[] Row);
        }
        """;

    [Theory]
    [InlineData("_ = [|tree is Oak|];")]
    [InlineData("if (tree is not [|Oak|]) return;")]
    [InlineData("if (tree is [|Oak oak|]) _ = oak;")]
    [InlineData("if (tree is [|Oak { Acorns: 1 }|]) return;")]
    [InlineData("_ = ([|(Oak)tree|]).Acorns;")]
    [InlineData("_ = ([|tree as Oak|])?.Acorns;")]
    [InlineData("_ = [|fruit is Apple|];")]
    [InlineData("switch (tree) { case [|Oak|]: break; case [|Apple a|] when a.Apples > 1: break; }")]
    [InlineData("_ = tree switch { [|Oak|] => 1, [|Apple { Apples: var n }|] => n, _ => 0 };")]
    [InlineData("_ = garden is { Tree: [|Oak|] };")]
    [InlineData("_ = (tree, 1) is ([|Oak|], _);")]
    [InlineData("_ = [|tree.GetType() == typeof(Oak)|];")]
    [InlineData("_ = [|typeof(Oak) != tree.GetType()|];")]
    [InlineData("_ = [|garden.All.OfType<Oak>()|].Count();")]
    [InlineData("_ = [|garden.Row.Cast<Oak>()|].First();")]
    [InlineData("_ = garden.All.Any(t => [|t is Oak|]);")]
    [InlineData("T Test<T>(T value) where T : ITree { _ = [|value is Oak|]; return value; } Test(tree);")]
    [InlineData("foreach ([|Oak|] oak in garden.All) _ = oak;")]
    [InlineData("if (garden.Row is [[|Oak|], ..]) return;")]
    public Task Who_asks_for_a_component_is_told(string statement) => Verify.VerifyAnalyzerAsync(Method(statement));

    [Theory]
    [InlineData("_ = tree is IFruiting;")]
    [InlineData("_ = (tree as IFruiting)?.Fruits;")]
    [InlineData("_ = tree is Bonsai;")]
    [InlineData("_ = tree is null or { Height: 1 };")]
    [InlineData("_ = any is Oak;")]
    [InlineData("_ = any is ITree;")]
    [InlineData("_ = (Oak)any;")]
    [InlineData("Oak oak = new(); ITree up = (ITree)oak; _ = up is var same && same is ITree;")]
    [InlineData("_ = tree.GetType() == any.GetType();")]
    [InlineData("_ = any.GetType() == typeof(Oak);")]
    [InlineData("_ = garden.All.OfType<IFruiting>();")]
    [InlineData("_ = new object[1].OfType<Oak>();")]
    [InlineData("_ = nameof(Oak) + typeof(Oak).Name;")]
    [InlineData("_ = tree switch { IFruiting => 1, var other => other.Height };")]
    [InlineData("_ = any switch { string { Length: 1 } => 1, Oak => 2, _ => 0 };")]
    public Task Near_miss(string statement) => Verify.VerifyAnalyzerAsync(Method(statement));

    [Fact]
    public Task A_class_may_test_for_itself() => Verify.VerifyAnalyzerAsync(
        "namespace Acme { [Component(\"elm\")] public partial class Elm : ITree { public bool Same(ITree other) => other is Elm || ((Func<bool>)(() => other is Elm))(); private class Inner { public bool Is(ITree t) => t is Elm; } } }" + Trees);

    [Theory]
    [InlineData("switch ([|found.Kind|]) { case \"oak\": break; }")]
    [InlineData("switch ([|found.Kind|]) { case Known: break; case \"elm\" or \"ash\": break; default: break; }")]
    [InlineData("_ = [|found.Kind|] switch { \"oak\" => 1, _ => 0 };")]
    [InlineData("_ = [|(found.Family, found.Kind)|] switch { (\"tree\", \"oak\") => 1, _ => 0 };")]
    [InlineData("_ = [|found.Manifest.Kind|] switch { \"oak\" => 1, _ => 0 };")]
    public Task A_switch_over_kinds_is_told(string statement) => Verify.VerifyAnalyzerAsync(Method(statement));

    [Theory]
    [InlineData("_ = found.Kind == \"oak\";")]
    [InlineData("_ = found.Kind switch { { Length: 1 } => 1, _ => 0 };")]
    [InlineData("_ = found.Family switch { \"tree\" => 1, _ => 0 };")]
    [InlineData("_ = new Own(\"oak\").Kind switch { \"oak\" => 1, _ => 0 };")]
    [InlineData("_ = DateTime.UnixEpoch.Kind switch { DateTimeKind.Utc => 1, _ => 0 };")]
    public Task Near_miss_of_kinds(string statement) => Verify.VerifyAnalyzerAsync(Method(statement) + "public record Own(string Kind);");

    [Fact]
    public Task The_message_says_what_to_ask_for() => Verify.VerifyAnalyzerAsync(
        Method("_ = {|#0:tree is Oak|};"),
        Verify.Diagnostic().WithLocation(0).WithArguments(
            "a value of ITree is taken for the component 'Oak', so that any other that config chooses takes another way: ask for what is needed, with a capability (an interface that derives from the family's) that 'Oak' implements"));

    [Fact]
    public Task A_component_can_be_allowed()
    {
        var test = new Verify.Test { TestCode = Method("_ = tree is Oak; _ = [|tree is Apple|];") };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbaton_btn2002_allowed_types = Acme.Oak\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("Test")]
    public Task A_test_may_ask(string role) => new Verify.Test { TestCode = Method("_ = tree is Oak;"), BuildProperties = { ["BatonRole"] = role } }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_project_that_references_a_test_framework_may_ask()
    {
        var test = new Verify.Test { TestCode = Method("_ = tree is Oak;") };
        test.TestState.AdditionalReferences.Add(CompiledReference.Of("nunit.framework", "public class NUnit;"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Older_code_is_looked_at_too() => new Verify.Test
    {
        TestCode = "namespace Acme { class Before { bool Ask(ITree tree) { return [|tree is Oak|]; } } }" + Trees.Replace("public record Garden(ITree Tree, IFruiting Fruit, IReadOnlyList<ITree> All, ITree[] Row);", "", StringComparison.Ordinal)
            .Replace("partial record", "partial class", StringComparison.Ordinal),
        LanguageVersion = LanguageVersion.CSharp12,
    }.RunAsync(TestContext.Current.CancellationToken);

    private static string Method(string statement) => $$"""
        using Acme;
        public class Asker
        {
            private const string Known = "oak";
            public static void Ask(ITree tree, IFruiting fruit, Garden garden, object any, ComponentDescriptor found)
            {
                _ = (tree, fruit, garden, any, found, Known);
                {{statement}}
            }
        }

        """ + Trees;
}
