using Baton.Generators.Catalog;
using Baton.Generators.Conformance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Conformance;

/// <summary>What a test project says of the laws it wants.</summary>
internal static class ConformanceAttributes
{
    /// <summary>Looks at a project that asks for the laws; does nothing in any other.</summary>
    /// <param name="context">The compilation.</param>
    /// <param name="look">Is given the request, the place of the attribute and what is referenced.</param>
    public static void Visit(CompilationAnalysisContext context, Action<ConformanceRequest, Location, IReadOnlyList<ReferenceSpec>> look)
    {
        var compilation = context.Compilation;
        // Who does not reference the laws cannot ask for them.
        if (compilation.GetTypeByMetadataName(ConformanceNames.Attribute) is not { } type)
            return;
        var attribute = compilation.Assembly.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, type));
        if (attribute?.ApplicationSyntaxReference is { } place)
            look(ConformanceRequest.Of(attribute), place.GetSyntax(context.CancellationToken).GetLocation(), [.. Symbols.ReferenceSpecs.Of(compilation, context.CancellationToken)]);
    }

    /// <summary>The classes of tests that a project gets.</summary>
    public static IReadOnlyList<ConformanceSpec> Classes(CompilationAnalysisContext context, ConformanceRequest request, IReadOnlyList<ReferenceSpec> references) => ConformanceParser.Parse(
        context.Compilation,
        request,
        Own(context),
        references,
        ProjectPlace.Of(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.Compilation),
        context.CancellationToken);

    /// <summary>The components that a project means, also those that it cannot name.</summary>
    public static IEnumerable<FoundComponent> Components(CompilationAnalysisContext context, ConformanceRequest request, IReadOnlyList<ReferenceSpec> references) =>
        ComponentSearch.Find(context.Compilation, request, Own(context), references);

    private static IEnumerable<CatalogEntry> Own(CompilationAnalysisContext context) =>
        ReferenceParser.Read(new SymbolFacts(context.Compilation.Assembly), static _ => true, context.CancellationToken).Components;
}
