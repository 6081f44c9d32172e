using Baton.Generators.Tests.Harness;

namespace Baton.Generators.Tests.Components;

/// <summary>The generated text itself: it is read by people who debug into it.</summary>
public sealed class BaselineTests
{
    [Fact]
    public void A_component_with_everything() => Check(
        "Everything",
        """
        namespace Acme;

        /// <summary>A tree of a forest.</summary>
        [ComponentFamily("tree")]
        public interface ITree;

        public enum Shade { Light, DarkGreen }

        public sealed record Size(double Height, [property: Range(1, 5)] int Rings = 3) { public ITree? Parasite { get; init; } }

        /// <summary>An oak. It holds <see cref="Size"/> and other <c>trees</c>.</summary>
        [Component("oak")]
        public sealed partial class Oak(IFormatProvider format, IServiceProvider? services = null) : ITree
        {
            /// <summary>How deep its roots go,
            /// in metres.</summary>
            [Range(1, 64)]
            public int Depth { get; init; } = 6;

            /// <summary>What it is called.</summary>
            public required string Name { get; init; }

            public Shade? Shade { get; init; } = Acme.Shade.DarkGreen;
            [AllowedValues("a", "b")] public string Mode { get; init; } = "a";
            public Size Size { get; init; } = new(1.5, 2);
            public required ITree Neighbour { get; init; }
            public IReadOnlyList<ITree> Trees { get; init; } = [];
            [Secret] public string? Password { get; init; }

            public override string ToString() => $"{format} {services}";
        }
        """);

    [Fact]
    public void A_component_without_settings() => Check(
        "Nothing",
        """
        [ComponentFamily("tree")]
        public interface ITree;

        [Component("birch")]
        internal sealed partial class Birch : ITree;
        """);

    private static void Check(string name, string source)
    {
        var run = GeneratorRun.Of(source);
        Assert.Empty(run.Problems);
        Baseline.Check(name, Assert.Single(run.Files).Value);
    }
}
