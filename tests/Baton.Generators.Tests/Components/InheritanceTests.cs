using Baton.Components;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Tests.Components;

/// <summary>Settings of base classes, also of another assembly.</summary>
public sealed class InheritanceTests
{
    private const string Library =
        """
        namespace Lib;
        [ComponentFamily("tree")] public interface ITree;
        public abstract class TreeBase<T>(IFormatProvider format) : ITree
        {
            public required string Name { get; init; }
            public T Size { get; init; } = default!;
            public virtual int Depth { get; init; } = 1;
            public int Protected { get; protected init; } = 2;
            protected internal int Inner { get; init; } = 3;
            internal int Hidden { get; init; } = 4;
            public int Private { get; private init; } = 5;
            protected string Secretly { get; init; } = "p";
            public int GetOnly { get; } = 6;
            public int Settable { get; set; } = 7;
            public static int Static { get; set; }
            public string Shadowed { get; init; } = "base";
            public override string ToString() => $"{format} {Name} {Size} {Depth} {Protected} {Inner} {Hidden} {Private} {Secretly} {Shadowed}";
        }
        /// <summary>A component that others derive from.</summary>
        [Component("oak")]
        public partial class Oak(IFormatProvider format) : TreeBase<int>(format)
        {
            public required IReadOnlyList<string> Leaves { get; init; }
            public override int Depth { init => base.Depth = value * 10; }
        }
        """;

    private const string User =
        """
        using Lib;
        namespace Acme;
        [Component("red-oak")]
        public sealed partial class RedOak(IFormatProvider format) : Oak(format)
        {
            public double Red { get; init; } = 0.5;
            public new int Shadowed { get; init; }
            public override string ToString() => base.ToString() + $" {string.Join("+", Leaves)} {Red} {Shadowed}";
        }
        """;

    [Fact]
    public void A_component_inherits_from_a_component_of_another_assembly()
    {
        var loaded = new Loaded();
        var library = Run(Sources.Compile("Lib", OutputKind.DynamicallyLinkedLibrary, [], Library));
        var reference = loaded.Add(library.Output);
        var user = Run(Sources.Compile("Acme", OutputKind.DynamicallyLinkedLibrary, [reference], User));
        loaded.Add(user.Output);

        var made = loaded.Make(
            "tree",
            """{ "kind": "red-oak", "name": "n", "size": 9, "depth": 2, "protected": 20, "inner": 30, "secretly": "q", "leaves": ["a", "b"], "red": 0.25, "shadowed": 8 }""",
            System.Globalization.CultureInfo.GetCultureInfo(""));

        Assert.Equal(" n 9 20 20 30 4 5 q base a+b 0.25 8", made.ToString());
        Assert.Equal(
            """{"kind":"red-oak","name":"n","size":9,"depth":20,"protected":20,"inner":30,"secretly":"q","shadowed":8,"leaves":["a","b"],"red":0.25}""",
            Scopes.Text((IComponent)made));
    }

    [Theory]
    [InlineData("""{ "kind": "red-oak", "leaves": [] }""", "name")]
    [InlineData("""{ "kind": "red-oak", "name": "n" }""", "leaves")]
    [InlineData("""{ "kind": "red-oak", "name": "n", "leaves": [], "hidden": 1 }""", "hidden")]
    [InlineData("""{ "kind": "red-oak", "name": "n", "leaves": [], "private": 1 }""", "private")]
    [InlineData("""{ "kind": "red-oak", "name": "n", "leaves": [], "settable": 1 }""", "settable")]
    public void What_is_required_stays_required_and_what_cannot_be_set_is_no_setting(string json, string setting)
    {
        var loaded = new Loaded();
        var reference = loaded.Add(Run(Sources.Compile("Lib", OutputKind.DynamicallyLinkedLibrary, [], Library)).Output);
        loaded.Add(Run(Sources.Compile("Acme", OutputKind.DynamicallyLinkedLibrary, [reference], User)).Output);
        var failure = Assert.Throws<Settings.SettingsException>(() => loaded.Make("tree", json, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(setting, Assert.Single(failure.Errors).Path);
    }

    [Fact]
    public void Nested_records_come_from_another_assembly()
    {
        var loaded = new Loaded();
        var reference = loaded.Add(Sources.Compile(
            "Lib",
            OutputKind.DynamicallyLinkedLibrary,
            [],
            """
            namespace Lib;
            [ComponentFamily("tree")] public interface ITree;
            public enum Shade : long { Dark = long.MinValue }
            public abstract record Base(string Name, [property: Range(1, 5)] int Rings = 3) { public required TimeSpan Age { get; init; } public Shade Shade { get; init; } = Shade.Dark; }
            public record Size(string Name, int Rings, double Height = double.NaN, decimal Price = 1.50m, Shade First = Shade.Dark, string Note = "a\"b", char[]? Not = null) : Base(Name, Rings)
            { public Size(string name) : this(name, 1, Not: null) { } internal int Hidden { get; init; } }
            public record struct Plain { public Plain() { } public int A { get; init; } = 5; }
            public record Fine(int Rings, double Height = double.NaN, float Low = float.NegativeInfinity, decimal Price = 1.50m, Shade First = Shade.Dark, string Note = "a\"b") { public Plain Plain { get; init; } = new(); }
            """));
        var run = Run(Sources.Compile(
            "Acme",
            OutputKind.DynamicallyLinkedLibrary,
            [reference],
            """
            using Lib;
            namespace Acme;
            [Component("elm")] public sealed partial class Elm : ITree { public required Fine Fine { get; init; } public Plain? Plain { get; init; } }
            """));
        loaded.Add(run.Output);
        var made = loaded.Make("tree", """{ "kind": "elm", "fine": { "rings": 2, "plain": {} } }""");
        Assert.Equal("""{"kind":"elm","fine":{"rings":2,"price":1.50,"first":"dark","note":"a\"b","plain":{"a":5}},"plain":null}""", Scopes.Text((IComponent)made));
    }

    private static GeneratorRun Run(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation)
    {
        var run = GeneratorRun.Of(compilation);
        Assert.True(run.Problems.Count == 0, string.Join("\n", run.Problems));
        return run;
    }
}
