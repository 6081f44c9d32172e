using Baton.Analyzers.Configs;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Config;

/// <summary>Tells of settings that nothing reads.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownSettingAnalyzer() : ConfigAnalyzer(Descriptor, SeverityKey, SettingsErrorReason.UnknownSetting)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe("BTN4002", "Config", "A config sets only what there is", DiagnosticSeverity.Error);

    private const string SeverityKey = "baton_btn4002_severity";
}
