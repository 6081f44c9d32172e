using Baton.Generators.Components.Emitting;
using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Schemas;

/// <summary>Adds to every record struct that is marked with <c>[Schema]</c> what its properties say of a row.</summary>
[Generator]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that makes the specs.</summary>
    internal const string SchemasStep = "Schemas";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(Specs(context), static (output, schema) =>
        {
            output.AddSource(GeneratedFile.HintName(schema.Type.MetadataName, "Schema"), SchemaEmitter.Emit(schema));
            if (SchemaComponent.Of(schema) is { } component)
                output.AddSource(ComponentEmitter.HintName(component), ComponentEmitter.Emit(component).ToSourceText());
        });

    /// <summary>The schemas of the project; the catalog lists those that config can choose.</summary>
    internal static IncrementalValuesProvider<SchemaSpec> Specs(IncrementalGeneratorInitializationContext context) => context.SyntaxProvider
        .ForAttributeWithMetadataName(
            SchemaParser.AttributeName,
            static (node, _) => node is StructDeclarationSyntax or RecordDeclarationSyntax,
            static (context, cancellation) => SchemaParser.Parse(context, cancellation))
        .Where(static spec => spec is not null)
        .Select(static (spec, _) => spec!)
        .WithTrackingName(SchemasStep);
}
