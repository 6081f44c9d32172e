namespace Baton.Analyzers.Tests.Configs;

/// <summary>What has no value yet is not judged.</summary>
public sealed class OpenValueTests
{
    [Theory]
    [InlineData("count: ${env:COUNT}")]
    [InlineData("count: ${env:COUNT:-many}")]
    [InlineData("count: \"1${env:COUNT}\"")]
    [InlineData("store: ${env:STORE}")]
    [InlineData("store: { kind: \"${env:STORE}\", anything: 1 }")]
    [InlineData("others: [ \"${env:OTHER}\", clay ]")]
    [InlineData("limits: ${vars.open}")]
    [InlineData("limits: { high: \"${vars.open}\" }")]
    [InlineData("limits: { high: \"${vars.later}\" }")]
    [InlineData("limits: ${vars.both}")]
    [InlineData("count: ${vars.chain}")]
    [InlineData("pause: ${vars.pause}s")]
    [InlineData("weights: { a: \"${vars.tree.deep}\" }")]
    public async Task Silent(string line) => Assert.Empty(await ConfigHost.With("a.yaml", Config(line)).BuildAsync());

    [Theory]
    [InlineData("count: ${vars.eleven}", "BTN4004", "is 11 (from '${vars.eleven}')")]
    [InlineData("count: ${vars.elven}", "BTN4006", "did you mean 'eleven'?")]
    [InlineData("count: ${env:COUNT:-${vars.elven}}", "BTN4006", "did you mean 'eleven'?")]
    [InlineData("count: ${env:COUNT}${vars.elven}", "BTN4006", "did you mean 'eleven'?")]
    [InlineData("count: ${env:}", "BTN4006", "does not name an environment variable")]
    [InlineData("limits: { high: \"${env:HIGH}\", lo: 1 }", "BTN4002", "'lo'")]
    [InlineData("limits: ${vars.half}", "BTN4003", "must be a whole number")]
    [InlineData("loud: ~", "BTN4003", "is nothing")]
    public async Task Told(string line, string id, string words)
    {
        var told = Assert.Single(await ConfigHost.With("a.yaml", Config(line)).BuildAsync());
        Assert.Contains($" {id} ", told, StringComparison.Ordinal);
        Assert.Contains(words, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_from_a_partial_file_comes_from_elsewhere()
    {
        const string Text = "job: { kind: bake, count: \"${vars.count}\", cuont: 1 }";
        Assert.Equal(["BTN4002", "BTN4005", "BTN4006"], (await ConfigHost.With("a.yaml", Text).BuildAsync()).Select(l => l.Split(' ')[1]).Order());
        Assert.Equal(["BTN4002"], (await ConfigHost.With("a.yaml", Text).Together("true<a.yaml").BuildAsync()).Select(l => l.Split(' ')[1]));
    }

    private static string Config(string line) =>
        "vars:\n  eleven: 11\n  open: ${env:OPEN}\n  later:\n  chain: ${vars.open}\n  pause:\n  both: { high: \"${vars.later}\" }\n  half: { high: x }\n  tree: { deep: \"${env:DEEP}\" }\n"
        + $"job:\n  kind: bake\n  oven: steel\n  {line}\n";
}
