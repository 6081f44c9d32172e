using Baton.Analyzers.Tests.Harness;

namespace Baton.Analyzers.Tests.Rules.Components;

/// <summary>Components of small families, for the rules of components: all rules run, and exactly one speaks.</summary>
internal static class Trees
{
    public const string Families =
        """
        namespace Acme;
        [ComponentFamily("tree")] public interface ITree;
        public interface IOak : ITree;
        [ComponentFamily("bush")] public interface IBush;
        """;

    /// <summary>Types for settings.</summary>
    public const string Types =
        """

        public interface IBoth : ITree, IBush;
        [Component("elm")] public partial class Elm : ITree;
        public abstract record AbstractOptions;
        public record Odd { public Odd(int n) { } }
        public enum Twice { AB, Ab }
        public enum Empty;
        public enum Renamed { A, [FormerName("a")] B }
        public enum Claimed { [FormerName("c")] A, [FormerName("c")] B }
        public record Clash([FormerName("x")] int B = 1) { [FormerName("x")] public int C { get; init; } }
        public record Fine(int A = 1) { public Fine? Inner { get; init; } }
        public struct Struct { public int A { get; init; } }
        public sealed class EvenAttribute : ValidationAttribute;
        """;

    /// <summary>Expects one diagnostic in the namespace of the families.</summary>
    public static async Task Hit(string id, string source, string place, string message) =>
        Assert.Equal([$"{id} [{place}] {message}"], await All(source));

    /// <summary>Expects that no rule speaks.</summary>
    public static async Task Miss(string source) => Assert.Empty(await All(source));

    /// <summary>What all rules say.</summary>
    public static Task<IReadOnlyList<string>> All(string source) => RuleRun.Of(Families, "namespace Acme;\n" + source);

    /// <summary>Expects one diagnostic at a property of a component.</summary>
    public static Task HitProperty(string id, string property, string message) =>
        Hit(id, $"[Component(\"a\")] public partial class A : ITree {{ {property} }}" + Types, "P", $"'P' {message}");

    /// <summary>Expects that no rule speaks of a property of a component.</summary>
    public static Task MissProperty(string property) => Miss($"[Component(\"a\")] public partial class A : ITree {{ {property} }}" + Types);
}
