using Baton.Generators.Glue.Mapping;
using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules;

/// <summary>Tells one sort of mistake that the mapping of settings onto a vendor's options can have.</summary>
/// <param name="descriptor">The rule.</param>
/// <param name="mistake">The mistakes that are this rule's.</param>
internal abstract class MappingAnalyzer(DiagnosticDescriptor descriptor, MappingMistake mistake) : GlueAnalyzer(descriptor)
{
    /// <inheritdoc />
    protected sealed override void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, IReadOnlyList<AttributeData> attributes, ProjectRole role)
    {
        if (attributes.Any(MappingParser.Asks) && IsInAdapter(attributes, role))
            MappingParser.Parse(type, context.Compilation, Tell, context.CancellationToken);

        void Tell(MappingMistake found, ISymbol symbol, string problem)
        {
            if (found == mistake)
                Report(context, symbol, problem);
        }
    }
}
