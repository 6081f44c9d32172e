extern alias generators;
using Baton.Generators.Tests.Harness;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using BaseSettingsGenerator = generators::Baton.Generators.Bases.BaseSettingsGenerator;

namespace Baton.Generators.Tests.Bases;

/// <summary>What a component tells of the settings that it inherits from another assembly.</summary>
public sealed class BaseSettingsTests
{
    private const string Library =
        """
        namespace Lib;
        [ComponentFamily("tree")] public interface ITree;
        /// <summary>How it grows.</summary>
        public sealed record Growth
        {
            /// <summary>How fast.</summary>
            public double Speed { get; init; } = 0.5;
            public Growth? Next { get; init; }
        }
        public abstract class Plant
        {
            /// <summary>How old it is.</summary>
            public int Age { get; init; } = 7;
        }
        public abstract partial class TreeBase : Plant, ITree
        {
            /// <summary>How deep it goes.</summary>
            [Range(1, 9)] public int Depth { get; init; } = 3;
            /// <summary>What it is called.</summary>
            public required string Name { get; init; }
            /// <summary>What nobody may know.</summary>
            [Secret] public string Key { get; init; } = "k";
            /// <summary>How it grows up.</summary>
            public Growth Growth { get; init; } = new() { Speed = 2 };
            public string Plain { get; init; } = Environment.NewLine;
        }
        public abstract partial class TreeBase { public int More { get; init; } }
        """;

    private const string User =
        """
        namespace Acme;
        public abstract class OakBase : Lib.TreeBase { /// <summary>Of our own.</summary>
            public int Rings { get; init; } = 4; }
        [Component("oak")]
        public sealed partial class Oak : OakBase { public Oak() => Age = 100; }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Summaries_and_defaults_of_another_assembly_are_told(bool asProject)
    {
        var oak = Oak(Library, User, asProject);
        Assert.Equal(
            [
                // A constructor of the user's sets it to something else.
                "age: How old it is. = ",
                "depth: How deep it goes. = 3",
                "name: What it is called. = ",
                "key: What nobody may know. = ",
                """growth: How it grows up. = {"speed":2}""",
                "plain:  = ",
                "more:  = 0",
                "rings: Of our own. = 4",
            ],
            oak.Settings.Select(Line));
        var growth = Assert.Single(oak.Records);
        Assert.Equal("How it grows.", growth.Summary);
        Assert.Equal(["speed: How fast. = 0.5", "next:  = null"], growth.Settings.Select(Line));
    }

    [Fact]
    public void A_component_tells_of_itself_what_those_that_derive_from_it_need()
    {
        var oak = Oak(
            Library + "[Component(\"elm\")] public partial class Elm : TreeBase { /// <summary>How wide.</summary>\n public int Width { get; init; } = 2; }",
            "namespace Acme; [Component(\"oak\")] public sealed partial class Oak : Lib.Elm;",
            asProject: false);
        Assert.Equal("width: How wide. = 2", Line(oak.Settings[^1]));
        Assert.Equal("depth: How deep it goes. = 3", Line(oak.Settings[1]));
    }

    [Theory]
    [InlineData("namespace Lib; public abstract class NoFamily { public int A { get; init; } }")]
    [InlineData("namespace Lib; [ComponentFamily(\"tree\")] public interface ITree; internal abstract class Hidden : ITree { public int A { get; init; } }")]
    [InlineData("namespace Lib; [ComponentFamily(\"tree\")] public interface ITree; public abstract class Bare : ITree;")]
    [InlineData("namespace Lib; [ComponentFamily(\"tree\")] public interface ITree; public class Concrete : ITree { public int A { get; init; } }")]
    [InlineData("namespace Lib; [ComponentFamily(\"tree\")] public interface ITree; class Outer { public abstract class Inner : ITree { public int A { get; init; } } }")]
    public void Of_what_no_other_assembly_can_derive_a_component_from_nothing_is_told(string source) =>
        Assert.Empty(Driver().RunGenerators(Sources.Compile(source), TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees);

    [Fact]
    public void Settings_that_config_cannot_hold_are_left_out_and_end_nothing()
    {
        var oak = Oak(
            "namespace Lib; [ComponentFamily(\"tree\")] public interface ITree; public abstract class Half<T> : ITree { public T Whole { get; init; } = default!; public Action? Call { get; protected set; } /// <summary>Fine.</summary>\n public int Fine { get; init; } = 1; }",
            "namespace Acme; [Component(\"oak\")] public sealed partial class Oak : Lib.Half<int>;",
            asProject: false);
        Assert.Equal(["whole:  = ", "fine: Fine. = 1"], oak.Settings.Select(Line));
    }

    [Theory]
    [InlineData("[assembly: BaseSettings(99, \"{}\")]")]
    [InlineData("[assembly: BaseSettings(1, \"no Lib.TreeBase\")]")]
    [InlineData("[assembly: BaseSettings(1, null!)]")]
    public void What_no_compiler_of_ours_wrote_is_passed_over(string attribute)
    {
        var library = attribute + "namespace Lib; [ComponentFamily(\"tree\")] public interface ITree; public abstract class TreeBase : ITree { public int Depth { get; init; } = 3; }";
        var reference = Image(Sources.Compile("Lib", OutputKind.DynamicallyLinkedLibrary, [], library));
        Assert.Equal("depth:  = ", Line(Assert.Single(Component("namespace Acme; [Component(\"oak\")] public sealed partial class Oak : Lib.TreeBase;", reference).Settings)));
    }

    [Fact]
    public void An_unrelated_edit_leaves_the_output_cached()
    {
        var compilation = Sources.Compile(Library);
        var driver = Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        var steps = driver.RunGenerators(compilation.AddSyntaxTrees(Sources.Tree("abstract class Unrelated;")), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.Contains(steps.TrackedSteps["Base"].SelectMany(s => s.Outputs), o => o.Reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached);
        var output = Assert.Single(steps.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs));
        Assert.Equal(IncrementalStepRunReason.Cached, output.Reason);
    }

    private static ComponentManifest Oak(string library, string user, bool asProject)
    {
        var told = GeneratorRun.Of(Sources.Compile("Lib", OutputKind.DynamicallyLinkedLibrary, [], library)).Output;
        Driver().RunGeneratorsAndUpdateCompilation(told, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return Component(user, asProject ? output.ToMetadataReference() : Image(output));
    }

    private static ComponentManifest Component(string user, MetadataReference library)
    {
        var run = GeneratorRun.Of(Sources.Compile("Acme", OutputKind.DynamicallyLinkedLibrary, [library], user));
        Assert.True(run.Problems.Count == 0, string.Join("\n", run.Problems));
        var text = run.Output.Assembly.GetAttributes().Single(a => a.AttributeClass!.Name == "ComponentManifestAttribute").ConstructorArguments[1].Value;
        return ManifestReader.Read((string)text!);
    }

    private static MetadataReference Image(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new BaseSettingsGenerator().AsSourceGenerator()],
        parseOptions: Sources.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static string Line(SettingManifest setting) => $"{setting.Name}: {setting.Summary} = {setting.Default}";
}
