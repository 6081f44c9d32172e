using System.Runtime.CompilerServices;
using Baton.Analyzers.Compatibility.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Compatibility;

/// <summary>The shape file of a project, as its compilation sees it.</summary>
internal sealed class ShapeSource
{
    // Every rule asks for it.
    private static readonly ConditionalWeakTable<SourceText, WrittenShape> Parsed = new();

    private ShapeSource(AdditionalText? file, SourceText? text, bool isWanted, bool isPartial)
    {
        File = file;
        Text = text;
        IsWanted = isWanted;
        IsPartial = isPartial;
    }

    /// <summary>The file; <see langword="null"/> if the project has none.</summary>
    public AdditionalText? File { get; }

    /// <summary>Its text.</summary>
    public SourceText? Text { get; }

    /// <summary>What it says; <see langword="null"/> if the project has none.</summary>
    public WrittenShape? Shape => Text is null ? null : Parsed.GetValue(Text, static t => new WrittenShape(t.Lines.Select(l => l.ToString())));

    /// <summary>Whether the project says that it keeps a shape, file or not.</summary>
    public bool IsWanted { get; }

    /// <summary>Whether the project is compiled for other frameworks too, which may have other components.</summary>
    public bool IsPartial { get; }

    /// <summary>Finds the shape file of a compilation.</summary>
    public static ShapeSource Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var properties = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var file = options.AdditionalFiles.FirstOrDefault(f => f.Path.EndsWith(ShapeText.FileName, StringComparison.OrdinalIgnoreCase));
        return new ShapeSource(
            file,
            file?.GetText(cancellation),
            string.Equals(BuildProperty(properties, "BatonShape"), "true", StringComparison.OrdinalIgnoreCase),
            BuildProperty(properties, "TargetFrameworks").Length > 0);
    }

    /// <summary>The place of a line.</summary>
    public Location Place(int index)
    {
        var span = Text!.Lines[index].Span;
        return Location.Create(File!.Path, span, Text.Lines.GetLinePositionSpan(span));
    }

    private static string BuildProperty(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue($"build_property.{name}", out var value) ? value.Trim() : "";
}
