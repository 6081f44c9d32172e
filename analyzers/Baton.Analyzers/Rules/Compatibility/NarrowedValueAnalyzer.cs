using Baton.Analyzers.Compatibility;
using Baton.Analyzers.Compatibility.Comparison;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Compatibility;

/// <summary>Tells of settings that refuse what configs and stored models may give them, and of components that can do less.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NarrowedValueAnalyzer() : ShapeAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        "BTN5002", "Compatibility", "What config could give, it can still give", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    private const string Accept = "or, if configs may break, run `dotnet build -t:BatonUpdateShape`";

    private protected override void Report(CompilationAnalysisContext context, ShapeSource source, ShapeDifferences differences)
    {
        foreach (var narrowed in differences.Narrowed)
        {
            var component = narrowed.Component;
            var place = DeclaredSetting.Place(context.Compilation, component.Type, narrowed.Path);
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, Message(narrowed, $"the {component.Family} '{component.Kind}'")));
        }
    }

    private static string Message(NarrowedValue narrowed, string component) => narrowed switch
    {
        { Path.Length: 0 } => $"{component} is no {narrowed.Was} any more, and configs may use it where one is asked for: implement it, {Accept}",
        { Was: null } => $"the setting '{narrowed.Path}' of {component} is new and required, and configs do not give it: make it optional, with a default that does what was done before, {Accept}",
        _ => $"the setting '{narrowed.Path}' of {component} accepts less than before: it was '{narrowed.Was}', and is '{narrowed.Present}'; accept what it accepted, {Accept}",
    };
}
