using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>Every collection that config can fill.</summary>
[Component("collections")]
public sealed partial class Collections : IGadget
{
    public const int Answer = 42;

    public int[] Array { get; init; } = [1, -2, Answer];
    public IEnumerable<string> Enumerable { get; init; } = new[] { "a" };
    public IReadOnlyList<string?> List { get; init; } = ["a", null];
    public IReadOnlyCollection<double> Collection { get; init; } = [0.5];
    public IList<bool> Growing { get; init; } = new List<bool> { true };
    public List<List<int>> Nested { get; init; } = [[1], []];
    public HashSet<Shade> Shades { get; init; } = [Shade.Light];
    public IReadOnlySet<int> Numbers { get; init; } = new HashSet<int>();
    public ImmutableArray<Point> Points { get; init; }
    public ImmutableArray<int>? MaybePoints { get; init; }
    public Dictionary<string, int> Counts { get; init; } = [];
    public IReadOnlyDictionary<string, Point?> Places { get; init; } = new Dictionary<string, Point?>();
    [Range(0, 1)] public IReadOnlyList<double> Limited { get; init; } = [0, 1];
    [AllowedValues("a", "b")] public IReadOnlyDictionary<string, string> Chosen { get; init; } = new Dictionary<string, string>();
}
