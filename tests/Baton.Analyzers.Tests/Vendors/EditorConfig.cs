using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Vendors;

/// <summary>One line of an <c>.editorconfig</c> that holds for all sources.</summary>
internal sealed class EditorConfig(string line) : AnalyzerConfigOptionsProvider
{
    private readonly Options _options = new(line.Split(" = ", 2));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(["", ""]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string[] pair) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == pair[0] ? pair[1] : null;
            return value is not null;
        }
    }
}
