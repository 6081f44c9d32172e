using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>A project before or after a fix.</summary>
internal sealed class SolutionState
{
    /// <summary>The sources, with markup.</summary>
    public SourceFileList Sources { get; } = [];

    /// <summary>Files that are no sources.</summary>
    public SourceFileList AdditionalFiles { get; } = [];

    /// <summary><c>.editorconfig</c> and <c>.globalconfig</c> files; those of <c>/</c> hold for all sources.</summary>
    public SourceFileList AnalyzerConfigFiles { get; } = [];

    /// <summary>References beside those that every test has.</summary>
    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Diagnostics beside those that the markup names.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>What is compiled; a library if nothing is said.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>This state, with what it leaves open taken from the one before.</summary>
    public SolutionState Inherit(SolutionState before)
    {
        var state = new SolutionState { OutputKind = OutputKind ?? before.OutputKind };
        Copy(state.Sources, Sources.Count > 0 ? Sources : before.Sources);
        Copy(state.AdditionalFiles, AdditionalFiles.Count > 0 ? AdditionalFiles : before.AdditionalFiles);
        Copy(state.AnalyzerConfigFiles, AnalyzerConfigFiles.Count > 0 ? AnalyzerConfigFiles : before.AnalyzerConfigFiles);
        state.AdditionalReferences.AddRange(AdditionalReferences.Count > 0 ? AdditionalReferences : before.AdditionalReferences);
        state.ExpectedDiagnostics.AddRange(ExpectedDiagnostics);
        return state;
    }

    private static void Copy(SourceFileList target, SourceFileList source)
    {
        foreach (var file in source)
            target.Add(file);
    }
}
