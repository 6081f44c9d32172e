using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Rules;

/// <summary>Compiles sources against the framework.</summary>
internal static class Compiler
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] Framework =
        [.. Directory.GetFiles(Repository.TargetingPack, "*.dll").Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f))];

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    public static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees, params IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(name, trees, [.. Framework, .. references], Library);

    public static byte[] Image(string name, IEnumerable<string> sources, params IEnumerable<MetadataReference> references)
    {
        using var image = new MemoryStream();
        var result = Compile(name, sources.Select((s, i) => Parse(s, $"{name}{i}.cs")), references).Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
