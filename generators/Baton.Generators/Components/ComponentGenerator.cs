using Baton.Generators.Catalog;
using Baton.Generators.Components.Emitting;
using Baton.Generators.Components.Parsing;
using Baton.Generators.Components.Specs;
using Baton.Generators.Conformance;
using Baton.Generators.Schemas;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Components;

/// <summary>
/// Gives every class that is marked as a component its factory, its settings binder and writer, and its manifest, every host
/// its catalog, and every test project that asks for it the laws of its components.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ComponentGenerator : IIncrementalGenerator
{
    /// <summary>The tracked step that holds the specs.</summary>
    internal const string ComponentStep = "Component";

    /// <summary>The tracked step that holds what the catalog needs of the specs.</summary>
    internal const string EntryStep = "Entry";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The schema generator writes their files; the catalog lists them like all others.
        var entries = Entries(SchemaGenerator.Specs(context).Select(static (schema, _) => SchemaComponent.Of(schema)));
        foreach (var (attribute, _) in ComponentAttributes.All)
        {
            var components = context.SyntaxProvider
                .ForAttributeWithMetadataName($"{ComponentAttributes.Namespace}.{attribute}", static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax, Parse)
                .WithTrackingName(ComponentStep);
            context.RegisterSourceOutput(components, static (output, component) =>
            {
                if (component is not null)
                    output.AddSource(ComponentEmitter.HintName(component), ComponentEmitter.Emit(component).ToSourceText());
            });
            entries = entries.Combine(Entries(components)).Select(static (pair, _) => new EquatableArray<CatalogEntry>(pair.Left.Concat(pair.Right)));
        }

        CatalogOutput.Register(context, entries);
        ConformanceOutput.Register(context, entries);
    }

    /// <summary>What the catalog lists: it changes with a name, and not with a setting.</summary>
    private static IncrementalValueProvider<EquatableArray<CatalogEntry>> Entries(IncrementalValuesProvider<ComponentSpec?> components) => components
        .Where(static component => component is not null)
        .Select(static (component, _) => new CatalogEntry(component!.Manifest.Family, component.Manifest.Kind, component.Manifest.Type))
        .WithTrackingName(EntryStep)
        .Collect()
        .Select(static (entries, _) => new EquatableArray<CatalogEntry>(entries));

    private static ComponentSpec? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        // An attribute on two parts is the compiler's to refuse; the file is written once all the same.
        var first = ComponentAttributes.Of(type).First().ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == context.TargetNode.SyntaxTree && context.TargetNode.Span.Contains(first.Span)
            ? ComponentParser.Parse(type, context.SemanticModel.Compilation, out _, cancellation)
            : null;
    }
}
