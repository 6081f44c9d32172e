using Baton.Components;
using Baton.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Tests.Harness;

/// <summary>Compiles sources as a project with nullable types, implicit usings and documentation would.</summary>
internal static class Sources
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>The namespaces that a project with implicit usings has.</summary>
    public const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using System.ComponentModel.DataAnnotations;
        global using Baton.Components;
        """;

    /// <summary>The folder of the test project's sources.</summary>
    public static string Folder { get; } = BuildFacts.Read("SourceFolder");

    /// <summary>The framework's references and Baton.Abstractions.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. Directory.GetFiles(BuildFacts.Read("TargetingPack"), "*.dll").Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f)),
        MetadataReference.CreateFromFile(typeof(IComponent).Assembly.Location),
    ];

    /// <summary>A compilation without sources: those that begin from it share what was read of the references.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Acme",
        [Tree(GlobalUsings, "Usings.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    public static CSharpCompilation Compile(params string[] sources) =>
        Empty.AddSyntaxTrees(sources.Select((source, i) => Tree(source, $"Source{i}.cs")));

    public static CSharpCompilation Compile(string name, OutputKind kind, IEnumerable<MetadataReference> references, params string[] sources) =>
        Compile(sources).WithAssemblyName(name).WithOptions(Empty.Options.WithOutputKind(kind)).AddReferences(references);

    public static SyntaxTree Tree(string source, string path = "") => CSharpSyntaxTree.ParseText(source, ParseOptions, path);
}
