using Baton.Analyzers.Configs;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Config;

/// <summary>Tells of files that are no YAML or JSON, of names that stand twice, and of references that lead nowhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReadableConfigAnalyzer() : ConfigAnalyzer(Descriptor, SeverityKey, SettingsErrorReason.Other)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe("BTN4006", "Config", "A config can be read", DiagnosticSeverity.Error);

    private const string SeverityKey = "baton_btn4006_severity";
}
