using Baton.Analyzers.Tests.Harness;
using Baton.Analyzers.Tests.Rules.Components;

namespace Baton.Analyzers.Tests.Rules;

/// <summary>The rules together.</summary>
public sealed class AllRulesTests
{
    [Fact]
    public async Task A_class_is_told_all_its_mistakes_at_once()
    {
        var found = await Trees.All("[Component(\"A B\")] public abstract class A;");
        Assert.Equal(["BTN0001", "BTN0002", "BTN0003", "BTN0007"], found.Select(f => f[..7]).Order());
    }

    [Fact]
    public async Task Code_without_components_is_not_spoken_of() => Assert.Empty(await RuleRun.Of(
        """
        namespace Acme;
        public interface IModel { float Predict(float[] features); }
        public class Model : IModel
        {
            public static readonly Random Random = new();
            public DateTime Created { get; init; } = DateTime.UtcNow;
            public string Kind => Guid.NewGuid().ToString();
            public float Predict(float[] features) => throw new NotSupportedException();
        }
        public class Component(Model model)
        {
            public bool IsKnown(IModel other) => other is Model && (Model)other == model && model.Kind switch { "x" => true, _ => false };
            public IModel Make() => new Model();
        }
        """));
}
