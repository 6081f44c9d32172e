using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>Writes the entry points of every class that is marked with <c>[TranslateExceptions]</c>, so that no exception of a vendor leaves it.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TranslationGenerator : IIncrementalGenerator
{
    /// <summary>The tracked step that holds the specs.</summary>
    internal const string TranslationStep = "Translation";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.Glue(TranslationParser.AttributeName, static (type, compilation, cancellation) => TranslationParser.Parse(type, compilation, refuse: null, cancellation), TranslationStep),
            static (output, translation) => output.AddSource(GeneratedFile.HintName(translation.Type.MetadataName, "Translation"), TranslationEmitter.Emit(translation)));
}
