using Baton.Analyzers.Configs;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Config;

/// <summary>Tells of values that are out of range, or none of those that are allowed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AllowedValueAnalyzer() : ConfigAnalyzer(Descriptor, SeverityKey, SettingsErrorReason.OutOfRange)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe("BTN4004", "Config", "A config keeps to the limits of a setting", DiagnosticSeverity.Error);

    private const string SeverityKey = "baton_btn4004_severity";
}
