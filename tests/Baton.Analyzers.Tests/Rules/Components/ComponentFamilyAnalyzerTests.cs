namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class ComponentFamilyAnalyzerTests
{
    [Theory]
    [InlineData("[Component(\"a\")] public partial class A;", "'A' implements no family: implement an interface that is marked [ComponentFamily], or one that derives from it")]
    [InlineData("[Component(\"a\")] public partial class A : IDisposable { public void Dispose() { } }", "'A' implements no family: implement an interface that is marked [ComponentFamily], or one that derives from it")]
    [InlineData("[Model(\"a\")] public partial class A : ITree;", "'A' is marked as a model, but implements no interface of that family (it is a tree)")]
    public Task A_component_belongs_to_one_family(string source, string message) => Trees.Hit("BTN0002", source, "A", message);

    [Theory]
    [InlineData("[Component(\"a\")] public partial class A : IOak;")]
    [InlineData("public class Base : ITree; [Component(\"a\")] public partial class A : Base;")]
    public Task Near_miss(string source) => Trees.Miss(source);
}
