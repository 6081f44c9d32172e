using Baton.Analyzers.Configs;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Config;

/// <summary>Tells of settings that a config must give and does not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RequiredSettingAnalyzer() : ConfigAnalyzer(Descriptor, SeverityKey, SettingsErrorReason.Missing)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe("BTN4005", "Config", "A config gives what is required", DiagnosticSeverity.Error);

    private const string SeverityKey = "baton_btn4005_severity";
}
