namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class PartialComponentAnalyzerTests
{
    [Theory]
    [InlineData("[Component(\"a\")] public class A : ITree;", "A", "'A' is a component, so it must be partial: the compiler adds its factory")]
    [InlineData("public class Out { [Component(\"a\")] public partial class A : ITree; }", "Out", "'Out' contains the component 'A', so it must be partial too")]
    public Task A_component_and_what_is_around_it_is_partial(string source, string place, string message) => Trees.Hit("BTN0001", source, place, message);

    [Theory]
    [InlineData("[Component(\"a\")] public partial class A : ITree;")]
    [InlineData("public partial class Out { [Component(\"a\")] public partial class A : IOak; }")]
    [InlineData("public class A : ITree;")]
    public Task Near_miss(string source) => Trees.Miss(source);
}
