using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Configs;

/// <summary>What the build and <c>.editorconfig</c> say of config files.</summary>
internal sealed class ConfigOptions(Dictionary<string, string> file, Dictionary<string, string> global) : AnalyzerConfigOptionsProvider
{
    private readonly Options _file = new(new Dictionary<string, string>(file) { ["build_metadata.AdditionalFiles.BatonConfig"] = "true" });
    private readonly Options _unmarked = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _unmarked;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path.EndsWith(".txt", StringComparison.Ordinal) ? _unmarked : _file;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
