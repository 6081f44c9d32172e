using System.Collections.Immutable;
using Baton.Analyzers.Compatibility;
using Baton.Analyzers.Compatibility.Comparison;
using Baton.Analyzers.Compatibility.Shapes;
using Baton.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Compatibility;

/// <summary>Tells what the shape file does not say yet: what nobody has written down, nobody keeps.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OutdatedShapeAnalyzer() : ShapeAnalyzer(Descriptor)
{
    /// <summary>The property of a diagnostic that holds the lines that the file lacks, for the fix.</summary>
    public const string Lines = nameof(Lines);

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        "BTN5003", "Compatibility", "The shape file says what the components are", DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);

    private const string SeverityKey = "baton_btn5003_severity";
    private const string Update = "run `dotnet build -t:BatonUpdateShape`, and commit the file";

    private protected override void Report(CompilationAnalysisContext context, ShapeSource source, ShapeDifferences differences)
    {
        var name = Path.GetFileName(source.File!.Path);
        foreach (var unwritten in differences.Unwritten)
        {
            var lines = string.Join("\n", unwritten.Lines);
            var place = DeclaredSetting.Place(context.Compilation, unwritten.Component.Type, unwritten.Path);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, place, ImmutableDictionary<string, string?>.Empty.Add(Lines, lines), $"{Subject(unwritten)} {(unwritten.IsNew ? "is not in" : "has changed since")} {name}: {Update}"));
        }

        if (FileSeverity.Of(context.Options, source.File, SeverityKey, Descriptor) is not { } severity)
            return;
        foreach (var (_, index) in source.Shape!.Unreadable)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, source.Place(index), severity, null, null, $"this line is none of a shape, such as 'model/my-model maxDepth: integer [1, 64]': {Update}"));
        }
    }

    private protected override void ReportMissingFile(CompilationAnalysisContext context) => context.ReportDiagnostic(Diagnostic.Create(
        Descriptor, Location.None, $"BatonShape is true, and this project has no {ShapeText.FileName} yet: {Update}"));

    private static string Subject(UnwrittenLines unwritten)
    {
        var component = $"the {unwritten.Component.Family} '{unwritten.Component.Kind}'";
        return unwritten.Path.Length == 0 ? component : $"the setting '{unwritten.Path}' of {component}";
    }
}
