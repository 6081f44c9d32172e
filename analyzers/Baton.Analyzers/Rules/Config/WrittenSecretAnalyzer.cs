using Baton.Analyzers.Configs;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Config;

/// <summary>Tells of secrets that stand in a file as plain text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WrittenSecretAnalyzer() : ConfigAnalyzer(Descriptor, SeverityKey, SettingsErrorReason.WrittenSecret)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe("BTN4007", "Config", "A config shows no secret", DiagnosticSeverity.Warning);

    private const string SeverityKey = "baton_btn4007_severity";
}
