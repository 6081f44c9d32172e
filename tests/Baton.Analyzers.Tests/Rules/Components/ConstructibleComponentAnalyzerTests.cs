namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class ConstructibleComponentAnalyzerTests
{
    [Theory]
    [InlineData("public abstract partial class A : ITree;", "A", "'A' is abstract: mark the classes that derive from it")]
    [InlineData("public partial class A<T> : ITree;", "A", "'A' is generic, and config cannot give type arguments: derive a closed class and mark that")]
    [InlineData("public partial class A(string name) : ITree { public string N => name; }", "name", "'name' is a constructor parameter of the component 'A', and the host provides no string: what config should set is an init property")]
    [InlineData("public partial class A(int size) : ITree { public int N => size; }", "size", "'size' is a constructor parameter of the component 'A', and the host provides no int: what config should set is an init property")]
    [InlineData("public partial class A : ITree { public A() { } public A(IDisposable d) { } }", "A", "'A' has several constructors, and nothing says which one the host should call: leave one public, or use a primary constructor")]
    [InlineData("public partial class A : ITree { public required int P { get; set; } }", "P", "'P' is required but can be set at any time: make it an init property, so that it is a setting")]
    [InlineData("public partial class A : ITree { public required int P; }", "P", "'P' is a required field: make it an init property, so that it is a setting")]
    [InlineData("public partial class A : ITree { public int Create { get; set; } }", "A", "'A' has the name Create, or a member that has it, which is that of the factory that the compiler adds: rename it")]
    [InlineData("file partial class A : ITree;", "A", "'A' is local to its file, so that no catalog can reach it: make it internal or public")]
    public Task A_component_can_be_made(string type, string place, string message) => Trees.Hit("BTN0007", $"[Component(\"a\")] {type}", place, message);

    [Fact]
    public Task A_component_can_be_reached() => Trees.Hit(
        "BTN0007",
        "public partial class Out { [Component(\"a\")] private partial class A : ITree; }",
        "A",
        "'A' cannot be reached by the catalog: make it, and the types around it, internal or public");

    [Theory]
    [InlineData("internal sealed partial class A(IDisposable? d = null, int n = 3, string s = \"\") : ITree { public string N => $\"{d}{n}{s}\"; }")]
    [InlineData("public partial class A : ITree { public A() { } private A(int n) { } internal A(string s) : this(1) { } }")]
    [InlineData("public partial class A(IDisposable d) : ITree { public A() : this(null!) { } public IDisposable D => d; }")]
    [InlineData("public partial class A : ITree { private A() { } public static A Create(int n) => new(); }")]
    [InlineData("public partial class A : ITree { internal A(IDisposable d) => D = d; public IDisposable D { get; } }")]
    [InlineData("public partial class A(params int[] n) : ITree { public int N => n.Length; }")]
    public Task Near_miss(string type) => Trees.Miss($"[Component(\"a\")] {type}");
}
