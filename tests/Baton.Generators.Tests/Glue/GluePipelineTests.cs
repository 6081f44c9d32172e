extern alias generators;
using System.Collections;
using System.Reflection;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MappingParser = generators::Baton.Generators.Glue.Mapping.MappingParser;
using NativeLibraryParser = generators::Baton.Generators.Glue.NativeLibraries.NativeLibraryParser;
using TranslationParser = generators::Baton.Generators.Glue.Exceptions.TranslationParser;

namespace Baton.Generators.Tests.Glue;

/// <summary>The glue generators are incremental: specs are values, and what did not change is not made again.</summary>
public sealed class GluePipelineTests
{
    private static readonly string[] Steps = ["NativeLibrary", "Translation", "Mapping"];

    [Fact]
    public void Equal_sources_give_equal_specs_and_a_change_gives_others()
    {
        var first = Specs(All());
        var second = Specs([.. All().Select(s => "// A comment moves everything.\n\n" + s)]);
        var changed = Specs([.. All().Select(s => s.Replace("1.14", "1.15").Replace("VendorException", "OtherException").Replace("Leaves { get", "Leafs { get"))]);

        for (var i = 0; i < first.Count; i++)
        {
            Assert.Equal(first[i], second[i]);
            Assert.Equal(first[i].GetHashCode(), second[i].GetHashCode());
            Assert.NotEqual(first[i], changed[i]);
        }
    }

    [Fact]
    public void A_spec_holds_no_symbol_node_or_location()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var spec in Specs(All()))
            Walk(spec, spec.GetType().Name);
        Assert.True(seen.Count > 80, seen.Count.ToString());

        void Walk(object? value, string path)
        {
            if (value is null || !seen.Add(value) || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is string or Version)
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
        var first = GlueRun.Of(All());
        var again = first.Again(first.Input.AddSyntaxTrees(Sources.Tree("class Unrelated;")));

        Assert.Equal(3, again.Files.Count);
        Assert.All(Steps, step => Assert.All(again.Reasons(step), r => Assert.True(r is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached)));
        Assert.All(
            again.Driver.GetRunResult().Results.SelectMany(r => r.TrackedOutputSteps).SelectMany(s => s.Value).SelectMany(s => s.Outputs),
            o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
    }

    [Fact]
    public void Files_that_compile_in_another_order_give_the_same_texts()
    {
        string[] sources = All();
        Assert.Equal(GlueRun.Of(sources).Files.OrderBy(f => f.Key), GlueRun.Of([.. sources.Reverse()]).Files.OrderBy(f => f.Key));
    }

    [Fact]
    public void Classes_whose_names_differ_in_case_or_place_get_files_of_their_own()
    {
        const string library = "[NativeLibrary(\"a\")] internal static partial class";
        var run = GlueRun.Of($"namespace A {{ {library} Lib; {library} LIB; internal static partial class Out {{ {library} Lib; }} }} namespace B {{ {library} Lib; }} {library} Lib;");

        Assert.Empty(run.Problems);
        Assert.Equal(5, run.Files.Count);
        Assert.Equal(5, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_class_that_is_marked_on_several_parts_is_written_once()
    {
        var run = GlueRun.Of(
            """
            [TranslateExceptions(typeof(FormatException), typeof(ModelException))]
            public sealed partial class Weak : IPredictor { public Frame Predict(Frame inputs) => inputs; }
            """,
            """
            [TranslateExceptions(typeof(OverflowException), typeof(ModelException))]
            public sealed partial class Weak { public void Dispose() { } }
            """);

        Assert.Empty(run.Problems);
        var text = Assert.Single(run.Files).Value;
        Assert.Contains("FormatException", text, StringComparison.Ordinal);
        Assert.Contains("OverflowException", text, StringComparison.Ordinal);

        // Forbidden by the compiler, and no crash of the generators.
        Assert.Empty(GlueRun.Of("[NativeLibrary(\"a\")] static partial class Lib;", "[NativeLibrary(\"b\")] static partial class Lib;").Failures);
    }

    [Theory]
    [InlineData("Adapter", "Source1.cs", true)]
    [InlineData("App", "/shop/Adapters/Acme/Store.cs", true)]
    [InlineData("App", "/shop/Store.cs", false)]
    [InlineData("Domain", "/shop/Adapters/Acme/Store.cs", false)]
    [InlineData("Host", "/shop/Adapters/Acme/Store.cs", false)]
    [InlineData("Test", "/shop/Adapters/Acme/Store.cs", false)]
    [InlineData("", "/shop/Adapters/Acme/Store.cs", false)]
    public void Glue_appears_in_adapters_and_nowhere_else(string role, string file, bool isWritten)
    {
        var compilation = GlueRun.Compile().AddSyntaxTrees(All().Select((source, i) => Sources.Tree(source, file.Replace(".cs", $"{i}.cs"))));
        var run = GlueRun.Of(compilation, ("BatonRole", role), ("ProjectDir", "/shop/"));

        Assert.Empty(run.Failures);
        Assert.Equal(isWritten ? 3 : 0, run.Files.Count);
    }

    [Fact]
    public void What_is_written_is_internal()
    {
        var run = GlueRun.Of(All());
        Assert.Empty(run.Problems);

        var written = run.Output.SyntaxTrees.Except(run.Input.SyntaxTrees).Where(t => run.Files.Keys.Any(f => t.FilePath.EndsWith(f, StringComparison.Ordinal))).ToHashSet();
        Assert.Equal(3, written.Count);
        foreach (var tree in written)
        {
            var model = run.Output.GetSemanticModel(tree);
            var members = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>()
                .Select(m => model.GetDeclaredSymbol(m, TestContext.Current.CancellationToken)).Where(m => m is IMethodSymbol or IPropertySymbol or IFieldSymbol);
            Assert.All(members, m => Assert.True(m!.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private, m.ToDisplayString()));
        }
    }

    private static string[] All() => [GlueSamples.Library, GlueSamples.Translated, GlueSamples.Mapped.Replace("namespace Acme", "namespace Acme.Mapped")];

    private static IReadOnlyList<object> Specs(string[] sources)
    {
        CSharpCompilation compilation = GlueRun.Compile(sources);
        object?[] specs =
        [
            NativeLibraryParser.Parse(compilation.GetTypeByMetadataName("Acme.Native.AcmeLibrary")!, null),
            TranslationParser.Parse(compilation.GetTypeByMetadataName("Acme.AcmeStore")!, compilation, null, default),
            MappingParser.Parse(compilation.GetTypeByMetadataName("Acme.Mapped.AcmeModel")!, compilation, null, default),
        ];
        Assert.DoesNotContain(null, specs);
        return specs!;
    }
}
