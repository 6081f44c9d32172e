using Baton.Generators.Tests.Harness;

namespace Baton.Generators.Tests.Components;

public sealed class SmokeTests
{
    [Fact]
    public void A_component_compiles()
    {
        var run = GeneratorRun.Of(
            """
            namespace Acme;
            [ComponentFamily("tree")] public interface ITree;
            public interface IOak : ITree;
            public enum Shade { Light, DarkGreen }
            [Flags] public enum Parts { None, Root = 1, Stem = 2, Both = 3, Leaf = 4 }
            public sealed record Size(double Height, [property: Range(1, 5)] int Rings = 3, Size? Inner = null) { public string Unit { get; init; } = "m"; public IReadOnlyList<ITree> Trees { get; init; } = []; public required Uri Web { get; init; } }
            public readonly record struct Point(int X, int Y = 2);
            public interface ILog;

            /// <summary>An oak.</summary>
            [Component("oak")]
            public sealed partial class Oak(ILog log, ILog? second = null) : IOak
            {
                public ILog Log => log; public ILog? Second => second;
                /// <summary>How deep.</summary>
                [Range(1, 64)] public int Depth { get; init; } = 6;
                [Range(0, 1, MinimumIsExclusive = true)] public double Rate { get; init; } = 0.5;
                [AllowedValues("a", "b")] public string Mode { get; init; } = "a";
                public Shade Shade { get; init; } = Shade.DarkGreen;
                public Shade? MaybeShade { get; init; }
                public Parts Parts { get; init; } = Parts.Both | Parts.Leaf;
                public required string Name { get; init; }
                public Size? Size { get; init; }
                public Point Point { get; init; } = new(1);
                public required Size Big { get; init; }
                public IReadOnlyList<Size> Sizes { get; init; } = [];
                public Dictionary<string, ITree> Forest { get; init; } = [];
                public List<List<ITree?>>? Nested { get; init; }
                public System.Collections.Immutable.ImmutableArray<IOak> Oaks { get; init; } = [];
                public System.Collections.Immutable.ImmutableArray<IOak>? MaybeOaks { get; init; }
                public ITree? Child { get; init; } = new Oak(null!) { Name = "x", Big = new(1) { Web = new("http://x") } };
                public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
                [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")] public TimeSpan Limited { get; init; } = TimeSpan.FromSeconds(30);
                [Secret] public string? Password { get; init; }
                public DateOnly Day { get; init; }
                public TimeOnly Time { get; init; }
                public DateTimeOffset? Moment { get; init; }
                public HashSet<Shade> Shades { get; init; } = [Shade.Light];
                public ulong Big64 { get; init; } = ulong.MaxValue;
                public float F { get; init; } = -1.5f;
                public decimal M { get; init; } = 1.50m;
            }
            """);
        foreach (var file in run.Files)
            File.WriteAllText("/tmp/out-" + file.Key, file.Value);
        Assert.True(run.Problems.Count == 0, string.Join("\n", run.Problems));
    }
}
