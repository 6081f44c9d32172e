using System.Runtime.CompilerServices;
using Baton.Analyzers.Boundaries.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Boundaries;

/// <summary>The baseline of a project, as its compilation sees it.</summary>
internal sealed class BaselineSource
{
    // Every rule asks for it, and an editor after each edit.
    private static readonly ConditionalWeakTable<SourceText, Baseline> Parsed = new();

    private readonly string _folder;

    private BaselineSource(Baseline? baseline, AdditionalText? file, bool isWritten, bool isPartial, string folder)
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
        var folder = BuildProperty(properties, "ProjectDir") is { Length: > 0 } given ? given : Path.GetDirectoryName(file?.Path ?? "") ?? "";
        return new BaselineSource(
            text is null ? null : Parsed.GetValue(text, static t => new Baseline(t.Lines.Select(l => l.ToString()))),
            file,
            BuildProperty(properties, "BatonBaselineMode") == "write",
            BuildProperty(properties, "TargetFrameworks").Length > 0,
            Slashes(folder).TrimEnd('/') + "/");
    }

    /// <summary>The file of a place, seen from the project's folder.</summary>
    public string FileOf(Location location)
    {
        var path = Slashes(location.SourceTree?.FilePath ?? location.GetLineSpan().Path ?? "");
        if (path.StartsWith(_folder, StringComparison.OrdinalIgnoreCase))
            return path.Substring(_folder.Length);
        // Linked from beside the project: up to where the ways part.
        var (from, to) = (_folder.TrimEnd('/').Split('/'), path.Split('/'));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.OrdinalIgnoreCase))
            common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }

    private static string BuildProperty(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue($"build_property.{name}", out var value) ? value.Trim() : "";

    private static string Slashes(string path) => path.Replace('\\', '/');
}
