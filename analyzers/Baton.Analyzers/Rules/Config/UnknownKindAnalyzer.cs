using Baton.Analyzers.Configs;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Config;

/// <summary>Tells of kinds that no component has, or none that fits there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownKindAnalyzer() : ConfigAnalyzer(Descriptor, SeverityKey, SettingsErrorReason.UnknownKind)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe("BTN4001", "Config", "A config names kinds that there are", DiagnosticSeverity.Error);

    private const string SeverityKey = "baton_btn4001_severity";
}
