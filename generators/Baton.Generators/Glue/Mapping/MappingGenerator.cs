using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.Mapping;

/// <summary>Hands the settings of every class that is marked with <c>[MapSettings]</c> to the vendor's options.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class MappingGenerator : IIncrementalGenerator
{
    /// <summary>The tracked step that holds the specs.</summary>
    internal const string MappingStep = "Mapping";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.Glue(MappingParser.AttributeName, static (type, compilation, cancellation) => MappingParser.Parse(type, compilation, refuse: null, cancellation), MappingStep),
            static (output, mapping) => output.AddSource(GeneratedFile.HintName(mapping.Type.MetadataName, "Mapping"), MappingEmitter.Emit(mapping)));
}
