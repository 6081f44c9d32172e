extern alias generators;
using System.Collections;
using System.Reflection;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGenerator = generators::Baton.Generators.Schemas.SchemaGenerator;

namespace Baton.Generators.Tests.Schemas;

public class SchemaGeneratorTests
{
    private static readonly string BikeHourSource = File.ReadAllText(Path.Combine(Sources.Folder, "Schemas", "BikeHour.cs"));
    private static readonly string OddRowsSource = File.ReadAllText(Path.Combine(Sources.Folder, "Schemas", "OddRows.cs"));

    [Fact]
    public void The_generated_file_is_the_recorded_one()
    {
        var run = SchemaRun.Of(BikeHourSource);
        var text = Assert.Single(run.Files).Value;
        var path = Path.Combine(Sources.Folder, "Schemas", "Baselines", "BikeHour.txt");
        if (Environment.GetEnvironmentVariable("BATON_RECORD_BASELINES") == "1")
            File.WriteAllText(path, text);

        Assert.Equal(File.ReadAllText(path), text);
    }

    [Fact]
    public void What_is_generated_compiles_without_a_warning()
    {
        var run = SchemaRun.Of(BikeHourSource, OddRowsSource);

        Assert.Empty(run.Failures);
        Assert.DoesNotContain(run.Problems, p => p.Contains(".g.cs", StringComparison.Ordinal) || p.Contains("error", StringComparison.Ordinal));
        Assert.Equal(6, run.Files.Count);
    }

    [Fact]
    public void Documentation_in_the_generated_file_is_well_formed()
    {
        var run = SchemaRun.Of(OddRowsSource);
        var strict = Sources.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose);

        Assert.All(run.Files.Values, text => Assert.Empty(
            CSharpSyntaxTree.ParseText(text, strict, cancellationToken: TestContext.Current.CancellationToken).GetDiagnostics(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Text_ends_its_lines_in_LF()
    {
        var run = SchemaRun.Of(BikeHourSource.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.DoesNotContain('\r', Assert.Single(run.Files).Value);
    }

    [Fact]
    public void Equal_sources_make_equal_specs_that_hold_no_symbols()
    {
        var first = Specs(SchemaRun.Of(BikeHourSource, OddRowsSource));
        var second = Specs(SchemaRun.Of(BikeHourSource, OddRowsSource));

        Assert.Equal(6, first.Count);
        Assert.Equal(first, second);
        Assert.Equal(first.Select(s => s.GetHashCode()), second.Select(s => s.GetHashCode()));
        foreach (var spec in first)
            AssertHoldsNoSymbol(spec, []);
    }

    [Fact]
    public void An_unrelated_edit_leaves_every_output_cached()
    {
        var run = SchemaRun.Of(BikeHourSource, OddRowsSource, "class Other { }");
        var edited = run.Input.ReplaceSyntaxTree(
            run.Input.SyntaxTrees.Last(), CSharpSyntaxTree.ParseText("class Other { int x; }", Sources.ParseOptions, cancellationToken: TestContext.Current.CancellationToken));

        var outputs = run.Again(edited).Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).ToList();

        Assert.NotEmpty(outputs);
        Assert.All(outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_edit_of_one_record_makes_only_its_file_again()
    {
        const string Other = "[Schema] public partial record struct Other { public int X { get; init; } }";
        var run = SchemaRun.Of(BikeHourSource, Other);
        var edited = run.Input.ReplaceSyntaxTree(
            run.Input.SyntaxTrees.Last(), CSharpSyntaxTree.ParseText(Other.Replace("int", "long", StringComparison.Ordinal), Sources.ParseOptions, cancellationToken: TestContext.Current.CancellationToken));

        var reasons = run.Again(edited).Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason).Order().ToList();

        Assert.Equal(new[] { IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached }.Order(), reasons);
    }

    [Fact]
    public void The_order_of_the_files_does_not_change_what_is_generated()
    {
        Assert.Equal(
            SchemaRun.Of(BikeHourSource, OddRowsSource).Files.OrderBy(f => f.Key, StringComparer.Ordinal),
            SchemaRun.Of(OddRowsSource, BikeHourSource).Files.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Records_whose_names_differ_in_case_or_place_have_files_of_their_own()
    {
        var run = SchemaRun.Of(
            """
            [Schema] public partial record struct Row { public int X { get; init; } }
            [Schema] public partial record struct row { public int X { get; init; } }
            namespace A { [Schema] public partial record struct Row { public int X { get; init; } } }
            namespace A.B { [Schema("x")] public partial record struct Row { public int X { get; init; } } public partial class C { [Schema] public partial record struct Row { public int X { get; init; } } } }
            namespace @class.@if { [Schema] internal partial record struct @record { public int X { get; init; } } }
            """);

        Assert.Empty(run.Failures);
        Assert.Equal(6, run.Files.Count);
        Assert.DoesNotContain(run.Problems, p => p.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public void Partial_parts_make_one_file()
    {
        var run = SchemaRun.Of(
            "[Schema] public partial record struct Row { public int X { get; init; } }",
            "public partial record struct Row { [Range(0, 1)] public int Y { get; init; } }");

        Assert.DoesNotContain(run.Problems, p => p.Contains("error", StringComparison.Ordinal));
        Assert.Contains("\"y\"", Assert.Single(run.Files).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_on_two_parts_is_the_compilers_error_and_no_crash()
    {
        var run = SchemaRun.Of(
            "[Schema] public partial record struct Row { public int X { get; init; } }",
            "[Schema] public partial record struct Row { public int Y { get; init; } }");

        Assert.Empty(run.Failures);
        Assert.Single(run.Files);
        Assert.Contains("CS0579", Assert.Single(run.Problems, p => p.Contains("error", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nullable_types_may_be_switched_off()
    {
        var run = SchemaRun.Of("#nullable disable\n[Schema] public partial record struct Row { public string Text { get; init; } }");

        Assert.Empty(run.Problems);
        Assert.Contains("Nullable: true", Assert.Single(run.Files).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[Schema]")]
    [InlineData("[Schema] public")]
    [InlineData("[Schema] public partial record struct")]
    [InlineData("[Schema] public partial record struct Row {")]
    [InlineData("[Schema] public partial record struct Row { public }")]
    [InlineData("[Schema(] public partial record struct Row { public int X { get; init; } }")]
    [InlineData("[Schema(1)] public partial record struct Row { public int X { get; init; } }")]
    [InlineData("[Schema] public partial record struct Row { [Range(] public int X { get; init; } }")]
    [InlineData("[Schema] public partial record struct Row { [Range(Foo, 2)] public int X { get; init; } }")]
    [InlineData("[Schema] public partial record struct Row { [AllowedValues(Foo)] public int X { get; init; } }")]
    [InlineData("[Schema] public partial record struct Row { [RegularExpression(null)] public string X { get; init; } }")]
    [InlineData("[Schema] public partial record struct Row { [Column(Foo)] public int X { get; init; } }")]
    [InlineData("[Schema] public partial record struct Row { public Foo X { get; init; } public int X { get; init; } }")]
    [InlineData("[Schema] public partial record class Row { public int X { get; init; } }")]
    [InlineData("[Schema] public partial class Row { public int X { get; init; } }")]
    public void Source_that_is_being_typed_is_no_crash(string source)
    {
        Assert.Empty(SchemaRun.Of(source).Failures);
    }

    private static List<object> Specs(SchemaRun run) =>
        [.. run.Result.TrackedSteps[SchemaGenerator.SchemasStep].SelectMany(s => s.Outputs).Select(o => o.Value)];

    /// <summary>Walks all that a spec holds; symbols, nodes and locations would keep whole compilations alive.</summary>
    private static void AssertHoldsNoSymbol(object? value, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value) || value.GetType().IsPrimitive || value is string)
            return;
        Assert.False(value is ISymbol or SyntaxNode or Location or Compilation or SemanticModel, $"A spec holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                AssertHoldsNoSymbol(item, seen);
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            AssertHoldsNoSymbol(field.GetValue(value), seen);
    }
}
