extern alias generators;
using System.Collections;
using System.Reflection;
using Baton.Generators.Tests.Harness;
using Baton.Testing;
using Baton.Testing.Laws;
using Microsoft.CodeAnalysis;
using ConformanceSpec = generators::Baton.Generators.Conformance.ConformanceSpec;

namespace Baton.Generators.Tests.Conformance;

/// <summary>A test project that asks for it gets a class of tests for every component that it references.</summary>
public sealed class ConformanceTests
{
    private const string Library =
        """
        using Baton.Frames; using Baton.Models; using Baton.Data; using Baton.Artifacts;
        namespace Acme.Models
        {
            [Model("flat")] public sealed partial class Flat : ITrainable
            {
                public double Height { get; init; } = 1;
                public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
                {
                    context.Cancellation.ThrowIfCancellationRequested();
                    return new Line(Height);
                }
            }
            internal sealed class Line(double height) : IPredictor
            {
                public Frame Predict(Frame inputs) => Frame.Of(("prediction", Column.Of<double>([.. Enumerable.Repeat(height, inputs.RowCount)])));
                public void Dispose() { }
            }
            [Model("stored")] public sealed partial class Stored(IFormatProvider format) : IRestorable
            {
                public IPredictor Load(IArtifactReader artifact) => throw new Baton.BatonException(format.ToString()!);
            }
            [Model("hidden")] internal sealed partial class Hidden : IModel;
            [Component("rows")] public sealed partial class Rows : IReader
            {
                public IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, CancellationToken cancellation = default) => throw new Baton.BatonException("none");
            }
            [ComponentFamily("tree")] public interface ITree;
            [Component("oak")] public sealed partial class Oak : ITree;
        }
        """;

    private const string Request = "[assembly: Baton.Testing.Conformance]";

    private static readonly MetadataReference[] Laws =
    [
        MetadataReference.CreateFromFile(typeof(ConformanceAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Xunit.Sdk.IMessageSinkMessage).Assembly.Location),
    ];

    private static readonly (string, string)[] Project = [("RootNamespace", "Acme.Tests"), ("ProjectDir", "/code/acme/")];

    [Fact]
    public void Each_public_component_of_a_family_with_laws_gets_the_laws_of_its_capabilities()
    {
        var run = Run(Request);

        Assert.Empty(run.Problems);
        Baseline.Check("Conformance", string.Join("\n", Tests(run).Select(f => f.Value)));
    }

    [Fact]
    public void The_laws_that_were_written_can_be_run()
    {
        var loaded = new Loaded();
        var library = loaded.Add(GeneratorRun.Of(Sources.Compile("Acme", OutputKind.DynamicallyLinkedLibrary, [], Library)).Output);
        loaded.Add(GeneratorRun.Of(Sources.Compile("Acme.Tests", OutputKind.DynamicallyLinkedLibrary, [library, .. Laws], Request), Project).Output);

        var predicting = loaded.Type("Acme.Tests.FlatConformance+Predicting");
        var laws = predicting.GetMethods().Where(m => m.GetCustomAttribute<TheoryAttribute>() is not null).ToList();

        Assert.Contains(laws, l => l.Name == "As_many_rows_come_out_as_go_in");
        var suite = (INamedCases)Activator.CreateInstance(predicting)!;
        Assert.Equal(["default"], suite.CaseNames);
        foreach (var law in laws)
            law.Invoke(suite, ["default"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[assembly: System.Reflection.AssemblyTitle(\"Conformance\")]")]
    public void Who_asks_for_nothing_gets_nothing(string source) => Assert.Empty(Tests(Run(source)));

    [Theory]
    [InlineData("[assembly: Baton.Testing.Conformance(\"Acme\")]", 3)]
    [InlineData("[assembly: Baton.Testing.Conformance(\"Other\")]", 0)]
    [InlineData("[assembly: Baton.Testing.Conformance(\"Other\", \"Acme\")]", 3)]
    [InlineData("[assembly: Baton.Testing.Conformance(null!)]", 3)]
    [InlineData("[assembly: Baton.Testing.Conformance(1)]", 3)]
    public void Assemblies_can_be_named(string request, int classes) => Assert.Equal(classes, Tests(Run(request)).Count);

    [Fact]
    public void The_components_of_Baton_itself_are_tested_where_they_are_built()
    {
        Assert.Empty(Tests(Run(Request, assembly: "Baton")));
        Assert.NotEmpty(Tests(Run("[assembly: Baton.Testing.Conformance(\"Baton\")]", assembly: "Baton")));
    }

    [Fact]
    public void The_projects_own_public_components_are_tested_too()
    {
        var run = GeneratorRun.Of(Sources.Compile("Acme.Tests", OutputKind.DynamicallyLinkedLibrary, Laws, Library, Request), Project);

        Assert.Empty(run.Problems);
        Assert.Equal(["FlatConformance", "RowsConformance", "StoredConformance"], Classes(run));
    }

    [Fact]
    public void What_a_person_writes_is_not_written_again()
    {
        const string fixture =
            """
            namespace Acme.Tests;
            public partial class FlatConformance
            {
                protected override string ProjectFolder => "elsewhere";
                protected override Baton.Models.IModel Create() => new Acme.Models.Flat { Height = 3 };
            }
            """;
        var run = Run(Request, fixture);

        Assert.Empty(run.Problems);
        var text = Assert.Single(Tests(run), f => f.Key.Contains("FlatConformance")).Value;
        Assert.DoesNotContain("Create()", text);
        Assert.DoesNotContain("ProjectFolder", text);
    }

    [Fact]
    public void Components_of_one_name_are_told_apart_by_their_namespaces()
    {
        const string more = "namespace Other_ { public class Outer { } namespace Models { [Model(\"other\")] public sealed partial class flat : Baton.Models.IModel; } }";
        var run = GeneratorRun.Of(Sources.Compile("Acme.Tests", OutputKind.DynamicallyLinkedLibrary, Laws, Library, more, Request), Project);

        Assert.Empty(run.Problems);
        Assert.Equal(["Acme_Models_FlatConformance", "Other___Models_flatConformance", "RowsConformance", "StoredConformance"], Classes(run));
    }

    [Theory]
    [InlineData("", "Acme.Tests")]
    [InlineData("My-App.Tests", "My_App.Tests")]
    [InlineData("1.class", "_1.@class")]
    public void The_classes_lie_in_the_root_namespace(string root, string expected)
    {
        var run = GeneratorRun.Of(Sources.Compile("Acme.Tests", OutputKind.DynamicallyLinkedLibrary, Laws, Library, Request), ("RootNamespace", root));

        Assert.Empty(run.Problems);
        Assert.All(Tests(run), f => Assert.Contains($"namespace {expected}\n", f.Value));
    }

    [Fact]
    public void A_name_that_two_assemblies_declare_is_left_out_and_the_rest_compiles()
    {
        var run = GeneratorRun.Of(
            Sources.Compile("Acme.Tests", OutputKind.DynamicallyLinkedLibrary, [Reference("A"), Reference("B"), .. Laws], Request), Project);

        Assert.Empty(run.Problems);
        Assert.Empty(Tests(run));
    }

    [Fact]
    public void A_name_that_has_an_alias_in_one_of_two_assemblies_is_tested_in_the_other()
    {
        var run = GeneratorRun.Of(
            Sources.Compile("Acme.Tests", OutputKind.DynamicallyLinkedLibrary, [Reference("A"), Reference("B").WithAliases(["b"]), .. Laws], Request), Project);

        Assert.Empty(run.Problems);
        Assert.Equal(["FlatConformance", "RowsConformance", "StoredConformance"], Classes(run));
    }

    [Theory]
    [InlineData("Acme.Tests", 4)]
    [InlineData("Acme.Others", 3)]
    public void Internal_components_are_tested_by_who_may_see_them(string friend, int classes)
    {
        var library = $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]";
        var acme = new Loaded().Add(GeneratorRun.Of(Sources.Compile("Acme", OutputKind.DynamicallyLinkedLibrary, [], Library, library)).Output);
        var run = GeneratorRun.Of(Sources.Compile("Acme.Tests", OutputKind.DynamicallyLinkedLibrary, [acme, .. Laws], Request), Project);

        Assert.Empty(run.Problems);
        Assert.Equal(classes, Tests(run).Count);
        Assert.Equal(classes == 4, Classes(run).Contains("HiddenConformance"));
    }

    [Fact]
    public void References_in_another_order_give_the_same_classes()
    {
        var other = Reference("Other", "[Model(\"another\")] public sealed partial class Another : Baton.Models.IModel;");
        var acme = Reference("Acme");
        var one = GeneratorRun.Of(Sources.Compile("T", OutputKind.DynamicallyLinkedLibrary, [acme, other, .. Laws], Request), Project).Files;
        var two = GeneratorRun.Of(Sources.Compile("T", OutputKind.DynamicallyLinkedLibrary, [.. Laws, other, acme], Request), Project).Files;

        Assert.Equal(one.OrderBy(f => f.Key), two.OrderBy(f => f.Key));
    }

    [Fact]
    public void An_unrelated_edit_makes_nothing_again()
    {
        var compilation = Sources.Compile("Acme.Tests", OutputKind.DynamicallyLinkedLibrary, [Reference("Acme"), .. Laws], Request);
        var first = GeneratorRun.Of(compilation, Project);

        var steps = first.Again(compilation.AddSyntaxTrees(Sources.Tree("class Unrelated;"))).Driver.GetRunResult().Results.Single();

        Assert.Equal(3, steps.TrackedSteps["Conformance"].SelectMany(s => s.Outputs).Count());
        Assert.All(steps.TrackedSteps["Conformance"].SelectMany(s => s.Outputs), o => Assert.True(o.Reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(steps.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs), o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
    }

    [Fact]
    public void Equal_projects_give_equal_specs_that_hold_no_symbol()
    {
        var (first, second) = (Specs(Request), Specs("// A comment moves everything.\n" + Request));
        Assert.Equal(first, second);
        Assert.NotEqual(first, Specs("[assembly: Baton.Testing.Conformance] namespace Acme.Tests { public partial class FlatConformance { protected override Baton.Models.IModel Create() => null!; } }"));
        var seen = 0;
        foreach (var spec in first)
            Walk(spec);
        Assert.True(seen > 20);

        void Walk(object? value)
        {
            seen++;
            Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation);
            if (value is null or string || value.GetType().IsPrimitive)
                return;
            if (value is IEnumerable items)
            {
                foreach (var item in items)
                    Walk(item);
                return;
            }

            foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                Walk(field.GetValue(value));
        }
    }

    private static List<ConformanceSpec> Specs(string source) =>
        [.. Run(source).Driver.GetRunResult().Results.Single().TrackedSteps["Conformance"].SelectMany(s => s.Outputs).Select(o => (ConformanceSpec)o.Value)];

    private static GeneratorRun Run(string request, string fixture = "", string assembly = "Acme") => GeneratorRun.Of(
        Sources.Compile("Acme.Tests", OutputKind.DynamicallyLinkedLibrary, [Reference(assembly), .. Laws], request, fixture), Project);

    private static MetadataReference Reference(string assembly, string source = Library) =>
        new Loaded().Add(GeneratorRun.Of(Sources.Compile(assembly, OutputKind.DynamicallyLinkedLibrary, [], source)).Output);

    private static IReadOnlyList<KeyValuePair<string, string>> Tests(GeneratorRun run) =>
        [.. run.Files.Where(f => f.Key.EndsWith(".Tests.g.cs", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal)];

    private static IEnumerable<string> Classes(GeneratorRun run) => Tests(run)
        .Select(f => f.Value.Split('\n').First(l => l.Contains("public partial class")).Split("class ")[1].Split(' ')[0])
        .Order(StringComparer.Ordinal);
}
