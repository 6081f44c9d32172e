using Baton.Analyzers.Configs;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Config;

/// <summary>Tells of values that are of another type than their setting.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SettingTypeAnalyzer() : ConfigAnalyzer(Descriptor, SeverityKey, SettingsErrorReason.WrongType)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe("BTN4003", "Config", "A config gives every setting a value of its type", DiagnosticSeverity.Error);

    private const string SeverityKey = "baton_btn4003_severity";
}
