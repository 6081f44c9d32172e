using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Tests.Configs;

/// <summary>How bad a mistake is, is said by keys of the rules' own.</summary>
public sealed class SeverityTests
{
    private const string Mistake = "job: { kind: bake, oven: steel, count: 11 }";

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("default", DiagnosticSeverity.Error)]
    public async Task Of_the_files_own_section_and_of_a_global_one(string value, DiagnosticSeverity? severity)
    {
        var own = ConfigHost.With("a.yaml", Mistake);
        own.FileOptions["baton_btn4004_severity"] = value;
        own.GlobalOptions["baton_btn4004_severity"] = "none";
        var global = ConfigHost.With("a.yaml", Mistake);
        global.GlobalOptions["baton_btn4004_severity"] = value;
        foreach (var host in (ConfigHost[])[own, global])
            Assert.Equal(severity is { } told ? [told] : [], (await host.DiagnosticsAsync()).Select(d => d.Severity));
    }

    [Fact]
    public async Task The_key_of_another_rule_is_nothing_to_it()
    {
        var host = ConfigHost.With("a.yaml", Mistake);
        host.FileOptions["baton_btn4003_severity"] = "none";
        Assert.Single(await host.DiagnosticsAsync());
    }
}
