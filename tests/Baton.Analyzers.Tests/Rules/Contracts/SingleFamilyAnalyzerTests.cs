using Baton.Analyzers.Tests.Rules.Components;

namespace Baton.Analyzers.Tests.Rules.Contracts;

public sealed class SingleFamilyAnalyzerTests
{
    [Theory]
    [InlineData("[Component(\"a\")] public partial class A : ITree, IBush;", "'A' belongs to several families (bush, tree): a component belongs to one, so split the class")]
    [InlineData("[Metric(\"a\"), Component(\"a\")] public partial class A : ITree;", "'A' has several component attributes: a component has one family and one kind, so leave one of them")]
    [InlineData("[Model(\"a\")] public partial class A : Baton.Models.IModel, ITree;", "'A' is marked as a model, and belongs to other families too (tree): a component belongs to one, so split the class")]
    [InlineData("public class Base : IBush; [Component(\"a\")] public partial class A : Base, IOak;", "'A' belongs to several families (bush, tree): a component belongs to one, so split the class")]
    [InlineData("[Component(\"a\")] public partial record A : ITree; public partial record A : IBush;", "'A' belongs to several families (bush, tree): a component belongs to one, so split the class")]
    public Task A_component_belongs_to_one_family(string source, string message) => Trees.Hit("BTN2007", source, "A", message);

    [Theory]
    [InlineData("[Component(\"a\")] public partial class A : IOak, ITree, IDisposable { public void Dispose() { } }")]
    [InlineData("[Model(\"a\")] public partial class A : Baton.Models.ITrainable, Baton.Models.IRestorable { public Baton.Models.IPredictor Fit(Baton.Frames.Frame i, Baton.Frames.Frame t, Baton.Models.FitContext c) => null!; public Baton.Models.IPredictor Load(Baton.Artifacts.IArtifactReader r) => null!; }")]
    [InlineData("public class A : ITree, IBush;")]
    [InlineData("public abstract class A : ITree, IBush;")]
    public Task Near_miss(string source) => Trees.Miss(source);
}
