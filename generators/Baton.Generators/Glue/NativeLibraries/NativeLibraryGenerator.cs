using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.NativeLibraries;

/// <summary>Gives every class that is marked with <c>[NativeLibrary]</c> what loads the library and finds it for imports.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NativeLibraryGenerator : IIncrementalGenerator
{
    /// <summary>The tracked step that holds the specs.</summary>
    internal const string LibraryStep = "NativeLibrary";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.Glue(NativeLibraryParser.AttributeName, static (type, _, _) => NativeLibraryParser.Parse(type, refuse: null), LibraryStep),
            static (output, library) => output.AddSource(GeneratedFile.HintName(library.Type.MetadataName, "NativeLibrary"), NativeLibraryEmitter.Emit(library)));
}
