using System.Runtime.CompilerServices;
using Baton.Analyzers.Boundaries.Baselines;
using Baton.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Boundaries;

/// <summary>The baseline of a project, as its compilation sees it.</summary>
internal sealed class BaselineSource
{
    // Every rule asks for it, and an editor after each edit.
    private static readonly ConditionalWeakTable<SourceText, Baseline> Parsed = new();

    private readonly ProjectFolder _folder;

    private BaselineSource(Baseline? baseline, AdditionalText? file, bool isWritten, bool isPartial, ProjectFolder folder)
    {
        Baseline = baseline;
        File = file;
        IsWritten = isWritten;
        IsPartial = isPartial;
        _folder = folder;
    }

    /// <summary>What it allows; <see langword="null"/> if the project has none.</summary>
    public Baseline? Baseline { get; }

    /// <summary>The file; <see langword="null"/> if the project has none.</summary>
    public AdditionalText? File { get; }

    /// <summary>Whether it is being written, so that nothing is allowed yet.</summary>
    public bool IsWritten { get; }

    /// <summary>Whether the project is compiled for other frameworks too, where other violations may be.</summary>
    public bool IsPartial { get; }

    /// <summary>Finds the baseline of a compilation.</summary>
    public static BaselineSource Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var properties = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var file = options.AdditionalFiles.FirstOrDefault(f => f.Path.EndsWith(BaselineText.FileName, StringComparison.OrdinalIgnoreCase));
        var text = file?.GetText(cancellation);
        return new BaselineSource(
            text is null ? null : Parsed.GetValue(text, static t => new Baseline(t.Lines.Select(l => l.ToString()))),
            file,
            BuildProperty(properties, "BatonBaselineMode") == "write",
            BuildProperty(properties, "TargetFrameworks").Length > 0,
            ProjectFolder.Of(options.AnalyzerConfigOptionsProvider, Path.GetDirectoryName(file?.Path ?? "") ?? ""));
    }

    /// <summary>The file of a place, seen from the project's folder.</summary>
    public string FileOf(Location location) => _folder.NameOf(location.SourceTree?.FilePath ?? location.GetLineSpan().Path ?? "");

    private static string BuildProperty(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue($"build_property.{name}", out var value) ? value.Trim() : "";
}
