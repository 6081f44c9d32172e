namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class KindSpellingAnalyzerTests
{
    [Theory]
    [InlineData("MyTree", ": write 'my-tree'")]
    [InlineData("my_tree", ": write 'my-tree'")]
    [InlineData("my--tree", ": write 'my-tree'")]
    [InlineData("-tree", ": write 'tree'")]
    [InlineData("tree-", ": write 'tree'")]
    [InlineData("3d", "")]
    [InlineData("", "")]
    [InlineData("bäum", ": write 'b-um'")]
    [InlineData("XGBoost2", ": write 'xgboost2'")]
    public Task A_kind_is_kebab_case(string kind, string advice) =>
        Trees.Hit("BTN0003", $"[Component(\"{kind}\")] public partial class A : ITree;", "A", $"'A' has the kind '{kind}', which is not kebab-case{advice}");

    [Theory]
    [InlineData("MyTree", "has the former kind 'MyTree', which no component can have had: a kind is kebab-case")]
    [InlineData("null", "has the former kind 'null', which no component can have had: a kind is kebab-case")]
    [InlineData("a", "has the former kind 'a', which is its kind: leave it out")]
    public Task So_is_a_former_one(string former, string message) =>
        Trees.Hit("BTN0003", $"[FormerName(\"{former}\"), Component(\"a\")] public partial class A : ITree;", "A", $"'A' {message}");

    [Fact]
    public Task A_kind_is_no_null() =>
        Trees.Hit("BTN0003", "[Component(\"null\")] public partial class A : ITree;", "A", "'A' has the kind 'null', which config reads as no value: choose another name");

    [Theory]
    [InlineData("a")]
    [InlineData("a1-b2-3")]
    [InlineData("true")]
    public Task Near_miss(string kind) => Trees.Miss($"[Component(\"{kind}\")] public partial class A : ITree;");
}
