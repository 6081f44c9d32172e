using Baton.Generators.Glue.Mapping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells of settings that reach the vendor nowhere: config would set them in vain.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnmappedSettingAnalyzer() : MappingAnalyzer(Descriptor, MappingMistake.Unmapped)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN1010", "Boundaries", "Every setting goes to an option of the vendor's", DiagnosticSeverity.Error);
}
