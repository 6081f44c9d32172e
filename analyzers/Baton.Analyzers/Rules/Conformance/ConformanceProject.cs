using Baton.Generators.Catalog;
using Baton.Generators.Conformance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Conformance;

/// <summary>A test project that asks for the laws.</summary>
internal sealed class ConformanceProject
{
    private readonly CompilationAnalysisContext _context;

    private ConformanceProject(CompilationAnalysisContext context, AttributeData attribute, Location place)
    {
        (_context, Request, Place) = (context, ConformanceRequest.Of(attribute), place);
        References = [.. Symbols.ReferenceSpecs.Of(context.Compilation, context.CancellationToken)];
    }

    /// <summary>What it asks for.</summary>
    public ConformanceRequest Request { get; }

    /// <summary>Where it asks.</summary>
    public Location Place { get; }

    /// <summary>What it references.</summary>
    public IReadOnlyList<ReferenceSpec> References { get; }

    /// <summary>Reads the project; null if it asks for nothing.</summary>
    public static ConformanceProject? Of(CompilationAnalysisContext context)
    {
        var compilation = context.Compilation;
        // Who does not reference the laws cannot ask for them.
        if (compilation.GetTypeByMetadataName(ConformanceNames.Attribute) is not { } type)
            return null;
        var attribute = compilation.Assembly.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, type));
        return attribute?.ApplicationSyntaxReference is { } place
            ? new ConformanceProject(context, attribute, place.GetSyntax(context.CancellationToken).GetLocation())
            : null;
    }

    /// <summary>The classes of tests that it gets.</summary>
    public IReadOnlyList<ConformanceSpec> Classes() => ConformanceParser.Parse(
        _context.Compilation,
        Request,
        Own(),
        References,
        ProjectPlace.Of(_context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, _context.Compilation),
        _context.CancellationToken);

    /// <summary>The components that a request means, also those that the project cannot name.</summary>
    public IEnumerable<FoundComponent> Components(ConformanceRequest request) => ComponentSearch.Find(_context.Compilation, request, Own(), References);

    private IEnumerable<CatalogEntry> Own() =>
        ReferenceParser.Read(new SymbolFacts(_context.Compilation.Assembly), static _ => true, _context.CancellationToken).Components;
}
