using Baton.Generators.Components.Emitting;
using Baton.Generators.Components.Parsing;
using Baton.Generators.Components.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Components;

/// <summary>Gives every class that is marked as a component its factory, its settings binder and writer, and its manifest.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ComponentGenerator : IIncrementalGenerator
{
    /// <summary>The tracked step that holds the specs.</summary>
    public const string SpecStep = "Component";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var (name, _) in ComponentAttributes.All)
        {
            var components = context.SyntaxProvider
                .ForAttributeWithMetadataName($"{ComponentAttributes.Namespace}.{name}", static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax, Parse)
                .Where(static component => component is not null)
                .WithTrackingName(SpecStep);
            context.RegisterSourceOutput(components, static (output, component) => output.AddSource(ComponentEmitter.HintName(component!), ComponentEmitter.Emit(component!).ToSourceText()));
        }
    }

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
