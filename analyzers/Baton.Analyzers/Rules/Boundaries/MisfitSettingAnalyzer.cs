using Baton.Generators.Glue.Mapping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells of settings whose values the vendor's option cannot take as they are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MisfitSettingAnalyzer() : MappingAnalyzer(Descriptor, MappingMistake.Misfit)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN1011", "Boundaries", "A setting fits the vendor's option that it goes to", DiagnosticSeverity.Error);
}
