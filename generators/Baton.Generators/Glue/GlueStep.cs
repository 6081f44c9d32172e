using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue;

/// <summary>The first part of every glue generator's pipeline: glue is written in adapters, and nowhere else.</summary>
internal static class GlueStep
{
    /// <summary>Finds what an attribute marks in adapters.</summary>
    /// <param name="context">The generator's pipeline.</param>
    /// <param name="attribute">The attribute's full name.</param>
    /// <param name="parse">Reads what is marked; nothing where the compiler or a rule already refuses it.</param>
    /// <param name="name">The name of the step that holds the specs.</param>
    public static IncrementalValuesProvider<TSpec> Glue<TSpec>(
        this IncrementalGeneratorInitializationContext context, string attribute, Func<INamedTypeSymbol, Compilation, CancellationToken, TSpec?> parse, string name)
        where TSpec : class, IEquatable<TSpec>
    {
        var role = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectRole.Of(options));
        return context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (_, _) => true, (marked, cancellation) => Parse(marked, parse, cancellation))
            .Combine(role)
            .Where(static found => found.Left.Spec is not null && found.Right.IsAdapter(found.Left.File))
            .Select(static (found, _) => found.Left.Spec!)
            .WithTrackingName(name);
    }

    private static (TSpec? Spec, string File) Parse<TSpec>(
        GeneratorAttributeSyntaxContext marked, Func<INamedTypeSymbol, Compilation, CancellationToken, TSpec?> parse, CancellationToken cancellation)
        where TSpec : class
    {
        var file = marked.TargetNode.SyntaxTree.FilePath;
        // A type whose parts are marked several times comes once for each: the first one writes.
        return marked.TargetSymbol is INamedTypeSymbol type && IsFirst(marked, type)
            ? (parse(type, marked.SemanticModel.Compilation, cancellation), file)
            : (null, file);
    }

    private static bool IsFirst(GeneratorAttributeSyntaxContext marked, INamedTypeSymbol type)
    {
        var kind = marked.Attributes[0].AttributeClass;
        var first = type.GetAttributes().First(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, kind)).ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == marked.TargetNode.SyntaxTree && marked.TargetNode.Span.Contains(first.Span);
    }
}
