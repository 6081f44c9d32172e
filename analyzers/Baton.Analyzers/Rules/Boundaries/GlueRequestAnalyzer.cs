using Baton.Analyzers.Symbols;
using Baton.Generators.Glue.Exceptions;
using Baton.Generators.Glue.Mapping;
using Baton.Generators.Glue.NativeLibraries;
using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells why the glue that a class asks for cannot be written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GlueRequestAnalyzer() : GlueAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN1009", "Boundaries", "The glue that is asked for can be written", DiagnosticSeverity.Error);

    /// <inheritdoc />
    protected override void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, IReadOnlyList<AttributeData> attributes, ProjectRole role)
    {
        if (!IsInAdapter(attributes, role))
            return;
        // What stands in the way of several generators is told once.
        var told = new HashSet<string>(StringComparer.Ordinal);
        if (attributes.Any(NativeLibraryParser.Asks))
        {
            NativeLibraryParser.Parse(type, Tell);
            if (NativeLibraryTwins.Earlier(type, context.CancellationToken) is { } earlier)
                Tell(type, $"'{type.Name}' stands for the same native library as '{earlier.Name}', and imports find only one of the two: keep one, or name another library");
        }

        if (attributes.Any(TranslationParser.Asks))
            TranslationParser.Parse(type, context.Compilation, Tell, context.CancellationToken);
        if (attributes.Any(MappingParser.Asks))
            MappingParser.Parse(type, context.Compilation, TellRequest, context.CancellationToken);

        void TellRequest(MappingMistake mistake, ISymbol symbol, string problem)
        {
            if (mistake == MappingMistake.Request)
                Tell(symbol, problem);
        }

        void Tell(ISymbol symbol, string problem)
        {
            if (told.Add(problem))
                Report(context, symbol, problem);
        }
    }
}
