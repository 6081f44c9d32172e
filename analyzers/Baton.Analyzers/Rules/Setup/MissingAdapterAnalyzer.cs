using Baton.Analyzers.Configs;
using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Setup;

/// <summary>Tells of kinds whose package is not referenced.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MissingAdapterAnalyzer() : ConfigAnalyzer(Descriptor, SeverityKey, SettingsErrorReason.MissingPackage)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe("BTN9003", "Setup", "A host references the adapters that its configs use", DiagnosticSeverity.Error);

    private const string SeverityKey = "baton_btn9003_severity";
}
