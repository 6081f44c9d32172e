extern alias generators;
using System.Globalization;
using System.Reflection;
using Baton.Components;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Benchmarks.Generators;

/// <summary>A project of many annotated classes, each in a file of its own.</summary>
internal static class Workload
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    public static CSharpCompilation Compilation(Subject subject, int classes) => CSharpCompilation.Create(
        "Subject",
        Enumerable.Range(0, classes).Select(i => Tree(Source(subject, i, ""), $"Class{i}.cs")).Append(Tree(Shared(subject), "Shared.cs")),
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver(Subject subject) => CSharpGeneratorDriver.Create([Generator(subject).AsSourceGenerator()], parseOptions: ParseOptions);

    /// <summary>Adds a line to a file that no generator looks at.</summary>
    public static CSharpCompilation EditUnrelated(CSharpCompilation compilation, Subject subject) =>
        Replace(compilation, "Shared.cs", Shared(subject) + "class Unrelated;");

    /// <summary>Changes one class in a way that changes what is generated for it.</summary>
    public static CSharpCompilation EditOne(CSharpCompilation compilation, Subject subject) =>
        Replace(compilation, "Class500.cs", Source(subject, 500, " and more"));

    public static SyntaxTree Tree(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    private static CSharpCompilation Replace(CSharpCompilation compilation, string path, string source) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(t => t.FilePath == path), Tree(source, path));

    private static IIncrementalGenerator Generator(Subject subject)
    {
        if (subject == Subject.Component)
            return new generators::Baton.Generators.Components.ComponentGenerator();
        var assembly = Assembly.LoadFrom(Path.Combine(Metadata("WebTargetingPack"), "analyzers", "dotnet", "cs", "Microsoft.Extensions.Logging.Generators.dll"));
        return (IIncrementalGenerator)Activator.CreateInstance(assembly.GetType("Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator", throwOnError: true)!)!;
    }

    private static string Shared(Subject subject) => subject == Subject.Component
        ? "namespace Acme; [Baton.Components.ComponentFamily(\"tree\")] public interface ITree; public enum Shade { Light, Dark }\n"
        : "namespace Acme;\n";

    private static string Source(Subject subject, int index, string edit)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        return subject == Subject.Component
            ? $$"""
              using System.ComponentModel.DataAnnotations;
              using Baton.Components;
              namespace Acme;
              /// <summary>Component number {{number}}.</summary>
              [Component("tree-{{number}}")]
              public sealed partial class Tree{{number}} : ITree
              {
                  /// <summary>How deep{{edit}}.</summary>
                  [Range(1, 64)] public int Depth { get; init; } = 6;
                  /// <summary>How fast.</summary>
                  public double Rate { get; init; } = 0.3;
                  /// <summary>What it is called.</summary>
                  public string Name { get; init; } = "tree";
                  /// <summary>How dark.</summary>
                  public Shade Shade { get; init; } = Shade.Dark;
              }
              """
            : $$"""
              using Microsoft.Extensions.Logging;
              namespace Acme;
              /// <summary>Log number {{number}}.</summary>
              public static partial class Log{{number}}
              {
                  /// <summary>How deep.</summary>
                  [LoggerMessage(1, LogLevel.Information, "Depth {Depth}{{edit}}")] public static partial void Depth(ILogger logger, int depth);
                  /// <summary>How fast.</summary>
                  [LoggerMessage(2, LogLevel.Information, "Rate {Rate}")] public static partial void Rate(ILogger logger, double rate);
                  /// <summary>What it is called.</summary>
                  [LoggerMessage(3, LogLevel.Information, "Name {Name}")] public static partial void Name(ILogger logger, string name);
                  /// <summary>How dark.</summary>
                  [LoggerMessage(4, LogLevel.Information, "Shade {Shade}")] public static partial void Shade(ILogger logger, object shade);
              }
              """;
    }

    private static IEnumerable<MetadataReference> References() =>
    [
        .. Directory.GetFiles(Path.Combine(Metadata("TargetingPack"), "ref", "net10.0"), "*.dll").Select(f => MetadataReference.CreateFromFile(f)),
        MetadataReference.CreateFromFile(Path.Combine(Metadata("WebTargetingPack"), "ref", "net10.0", "Microsoft.Extensions.Logging.Abstractions.dll")),
        MetadataReference.CreateFromFile(typeof(IComponent).Assembly.Location),
    ];

    private static string Metadata(string key) =>
        typeof(Workload).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
