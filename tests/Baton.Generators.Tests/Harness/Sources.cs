using System.Reflection;
using Baton.Components;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Tests.Harness;

/// <summary>Compiles sources as a project with nullable types, implicit usings and documentation would.</summary>
internal static class Sources
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private const string GlobalUsings =
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
    public static string Folder { get; } = Metadata("SourceFolder");

    /// <summary>The framework's references and Baton.Abstractions.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. Directory.GetFiles(Metadata("TargetingPack"), "*.dll").Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f)),
        MetadataReference.CreateFromFile(typeof(Catalog).Assembly.Location),
    ];

    public static CSharpCompilation Compile(params string[] sources) => Compile("Acme", OutputKind.DynamicallyLinkedLibrary, [], sources);

    public static CSharpCompilation Compile(string name, OutputKind kind, IEnumerable<MetadataReference> references, params string[] sources) =>
        CSharpCompilation.Create(
            name,
            [.. sources.Prepend(GlobalUsings).Select((s, i) => CSharpSyntaxTree.ParseText(s, ParseOptions, $"{name}{i}.cs"))],
            References.Concat(references),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    private static string Metadata(string key) =>
        typeof(Sources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
