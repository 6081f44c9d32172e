using Baton.Generators.Components;
using Baton.Generators.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Rules.Bodies;

/// <summary>C# files as they lie in folders.</summary>
internal static class SourceBody
{
    // What the project files import everywhere, on the line of the file's first.
    private const string Usings = "using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading; using System.Threading.Tasks; ";

    /// <summary>Every C# file below a folder, what builds have left there included.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Order(StringComparer.Ordinal);

    /// <summary>What Baton itself is made of: the abstractions, the SDK and the hosting as one, with what the compiler writes for them.</summary>
    public static IEnumerable<SyntaxTree> Baton()
    {
        var written = ((string[])["src/Baton.Abstractions", "src/Baton", "src/Baton.Hosting"])
            .SelectMany(p => Files(Path.Combine(Repository.Root, p)))
            .Select(f => Compiler.Parse(Usings + File.ReadAllText(f), f));
        ISourceGenerator[] generators =
        [
            new ComponentGenerator().AsSourceGenerator(),
            new SchemaGenerator().AsSourceGenerator(),
            .. Repository.Generators.SelectMany(f => new AnalyzerFileReference(f, new GeneratorLoader()).GetGenerators(LanguageNames.CSharp)),
        ];
        CSharpGeneratorDriver.Create(generators, parseOptions: Compiler.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(Compiler.Compile("Baton", written, Packages()), out var whole, out _);
        return whole.SyntaxTrees;
    }

    /// <summary>The packages that Baton is written with: they lie beside this program.</summary>
    public static IReadOnlyList<MetadataReference> Packages() =>
    [
        .. Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(f => !Path.GetFileName(f).StartsWith("Baton.", StringComparison.Ordinal) && !File.Exists(Path.Combine(Repository.TargetingPack, Path.GetFileName(f))))
            .Order(StringComparer.Ordinal)
            .Select(f => MetadataReference.CreateFromFile(f)),
    ];
}
