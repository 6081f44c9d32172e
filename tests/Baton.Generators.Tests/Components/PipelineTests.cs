extern alias generators;
using System.Collections;
using System.Globalization;
using System.Reflection;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ComponentParser = generators::Baton.Generators.Components.Parsing.ComponentParser;
using ComponentSpec = generators::Baton.Generators.Components.Specs.ComponentSpec;

namespace Baton.Generators.Tests.Components;

/// <summary>The generator is incremental: specs are values, and what did not change is not made again.</summary>
public sealed class PipelineTests
{
    private const string Family =
        """
        namespace Acme;
        [ComponentFamily("tree")] public interface ITree;
        public sealed record Size(double Height) { public Size? Inner { get; init; } public IReadOnlyList<ITree> Trees { get; init; } = []; }
        [Flags] public enum Parts { None, Root }
        """;

    private const string Oak =
        """
        namespace Acme;
        /// <summary>An oak.</summary>
        [Component("oak")]
        public sealed partial class Oak(IFormatProvider format) : ITree
        {
            [Range(1, 5)] public int Depth { get; init; } = 6 - 2;
            [AllowedValues("a")] public string Mode { get; init; } = "a";
            public Size? Size { get; init; }
            public Parts Parts { get; init; }
            public Dictionary<string, List<ITree>> Trees { get; init; } = [];
            public override string ToString() => format.ToString()!;
        }
        """;

    private const string Elm =
        """
        namespace Acme;
        [Component("elm")] public sealed partial class Elm : ITree { public int Age { get; init; } }
        """;

    [Fact]
    public void Equal_sources_give_equal_specs()
    {
        var (first, second) = (Spec(Sources.Compile(Family, Oak)), Spec(Sources.Compile("// A comment moves everything.\n\n" + Family, "\n" + Oak)));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [InlineData("[Range(1, 5)]", "[Range(1, 4)]")]
    [InlineData("6 - 2", "3")]
    [InlineData("An oak.", "No oak.")]
    [InlineData("string Mode", "string? Mode")]
    [InlineData("IFormatProvider format", "IFormatProvider? format")]
    [InlineData("List<ITree>", "List<ITree?>")]
    [InlineData("\"oak\"", "\"oaks\"")]
    public void A_change_that_matters_gives_another_spec(string old, string changed) =>
        Assert.NotEqual(Spec(Sources.Compile(Family, Oak)), Spec(Sources.Compile(Family, Oak.Replace(old, changed))));

    [Fact]
    public void A_spec_holds_no_symbol_node_or_location()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Walk(Spec(Sources.Compile(Family, Oak)), "spec");
        Assert.True(seen.Count > 50);

        void Walk(object? value, string path)
        {
            if (value is null || !seen.Add(value) || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is string)
                return;
            Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel or AttributeData, $"{path} is a {value.GetType()}");
            if (value is IEnumerable items)
            {
                foreach (var item in items)
                    Walk(item, path + "[]");
                return;
            }

            for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    Walk(field.GetValue(value), $"{path}.{field.Name}");
            }
        }
    }

    [Fact]
    public void An_unrelated_edit_leaves_every_output_cached()
    {
        var compilation = Sources.Compile("Acme", OutputKind.ConsoleApplication, [], Family, Oak, Elm, "class Program { static void Main() { } }");
        var first = GeneratorRun.Of(compilation);
        var edited = compilation.AddSyntaxTrees(Sources.Tree("class Unrelated;"));

        var steps = first.Again(edited).Driver.GetRunResult().Results.Single();

        Assert.Equal(3, steps.GeneratedSources.Count(s => !s.HintName.Contains("Embedded")));
        Assert.All(Reasons(steps, "Component"), r => Assert.True(r is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(Reasons(steps, "Reference"), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.All(Reasons(steps, "Catalog"), r => Assert.True(r is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(steps.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs), o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
    }

    [Fact]
    public void An_edit_of_one_component_makes_one_file_again()
    {
        var compilation = Sources.Compile("Acme", OutputKind.ConsoleApplication, [], Family, Oak, Elm, "class Program { static void Main() { } }");
        var first = GeneratorRun.Of(compilation);
        var tree = compilation.SyntaxTrees.Single(t => t.ToString() == Elm);
        var edited = compilation.ReplaceSyntaxTree(tree, Sources.Tree(Elm.Replace("int Age", "long Age")));

        var steps = first.Again(edited).Driver.GetRunResult().Results.Single();

        Assert.Single(Reasons(steps, "Component"), r => r == IncrementalStepRunReason.Modified);
        // Neither family, kind nor type has changed, so the catalog has not.
        Assert.Single(steps.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs), o => o.Reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Files_that_compile_in_another_order_give_the_same_texts()
    {
        const string program = "class Program { static void Main() { } }";
        var one = GeneratorRun.Of(Sources.Compile("Acme", OutputKind.ConsoleApplication, [], Family, Oak, Elm, program)).Files;
        var other = GeneratorRun.Of(Sources.Compile("Acme", OutputKind.ConsoleApplication, [], program, Elm, Oak, Family)).Files;
        Assert.Equal(one.OrderBy(f => f.Key), other.OrderBy(f => f.Key));
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var culture = CultureInfo.CurrentCulture;
        var here = GeneratorRun.Of(Family, Oak).Files;
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NumberDecimalSeparator = "·";
            strange.NumberFormat.NegativeSign = "minus";
            CultureInfo.CurrentCulture = strange;
            var there = GeneratorRun.Of(Family, Oak, "namespace Acme; [Component(\"x\")] public partial class X : ITree { public double D { get; init; } = -1.5; [Range(-0.5, 2)] public double R { get; init; } }");
            Assert.Empty(there.Problems);
            Assert.Equal(here.Single(), there.Files.Single(f => f.Key.Contains("Oak")));
            Assert.DoesNotContain("·", string.Concat(there.Files.Values));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static ComponentSpec Spec(CSharpCompilation compilation)
    {
        var spec = ComponentParser.Parse(compilation.GetTypeByMetadataName("Acme.Oak")!, compilation, out var refusals, default);
        Assert.Empty(refusals);
        return spec!;
    }

    private static List<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step)
    {
        List<IncrementalStepRunReason> reasons = [.. result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason)];
        Assert.NotEmpty(reasons);
        return reasons;
    }
}
