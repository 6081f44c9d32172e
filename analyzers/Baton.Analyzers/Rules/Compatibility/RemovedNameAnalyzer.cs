using System.Collections.Immutable;
using Baton.Analyzers.Compatibility;
using Baton.Analyzers.Compatibility.Comparison;
using Baton.Analyzers.Options;
using Baton.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Compatibility;

/// <summary>Tells of kinds and settings that configs and stored models may name, and that are gone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RemovedNameAnalyzer() : ShapeAnalyzer(Descriptor)
{
    /// <summary>The property of a diagnostic that holds the name that is gone, for the fix.</summary>
    public const string FormerName = nameof(FormerName);

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        "BTN5001", "Compatibility", "What config could name, it can still name", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    private const string SeverityKey = "baton_btn5001_severity";
    private const string Accept = "if it shall be gone, run `dotnet build -t:BatonUpdateShape`";

    private protected override void Report(CompilationAnalysisContext context, ShapeSource source, ShapeDifferences differences)
    {
        // Another framework may have it.
        if (source.IsPartial)
            return;
        foreach (var removed in differences.Removed)
        {
            if (removed.Component is null)
                ReportInFile(context, source, removed);
            else
                ReportInCode(context, removed);
        }
    }

    private static void ReportInFile(CompilationAnalysisContext context, ShapeSource source, RemovedName removed)
    {
        if (FileSeverity.Of(context.Options, source.File!, SeverityKey, Descriptor) is not { } severity)
            return;
        var message = $"the {removed.Key.Family} '{removed.Key.Kind}' is gone, and configs may name it: mark the component that has its place now with [FormerName(\"{removed.Key.Kind}\")]; {Accept}";
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, source.Place(removed.Index), severity, null, null, message));
    }

    private static void ReportInCode(CompilationAnalysisContext context, RemovedName removed)
    {
        var component = removed.Component!;
        var place = ComponentDeclaration.Place(context.Compilation, component.Type);
        var (name, message, renamed) = (removed.Key.Path.Length, removed.Replacement) switch
        {
            (0, _) => (
                removed.Key.Kind,
                $"the {removed.Key.Family} '{removed.Key.Kind}' is gone, and configs may name it: if it is called '{component.Kind}' now, mark this class with [FormerName(\"{removed.Key.Kind}\")]; {Accept}",
                place),
            (_, { } replacement) => (
                NameOf(removed.Key.Path),
                $"the {component.Family} '{component.Kind}' has no setting '{removed.Key.Path}' any more, and configs may give it: if it is called '{replacement.Path}' now, mark that with [FormerName(\"{NameOf(removed.Key.Path)}\")]; {Accept}",
                DeclaredSetting.Place(context.Compilation, component.Type, replacement.Path)),
            _ => (
                NameOf(removed.Key.Path),
                $"the {component.Family} '{component.Kind}' has no setting '{removed.Key.Path}' any more, and configs may give it: mark the setting that has its place now with [FormerName(\"{NameOf(removed.Key.Path)}\")]; {Accept}",
                Location.None),
        };
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, place, renamed.IsInSource ? [renamed] : [], ImmutableDictionary<string, string?>.Empty.Add(FormerName, name), message));
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
