using Baton.Analyzers.Tests.Configs;

namespace Baton.Analyzers.Tests.Rules.Config;

public sealed class WrittenSecretAnalyzerTests
{
    [Theory]
    [InlineData("  store: { kind: cloud, token: hunter2 }\n", "4:32 BTN4007 Warning job.store.token: is secret, and this file shows it to everybody who sees the file: take it from the environment, as ${env:NAME}")]
    [InlineData("  store: { kind: cloud, token: \"${vars.t}\" }\nvars: { t: hunter2 }\n", "4:32 BTN4007 Warning job.store.token: is secret, and this file shows it to everybody who sees the file: take it from the environment, as ${env:NAME}")]
    public async Task Told(string job, string expected) => Assert.Equal([$"a.yaml:{expected}"], await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync());

    [Theory]
    [InlineData("  store: { kind: cloud, token: \"${env:TOKEN}\" }\n")]
    [InlineData("  store: { kind: cloud, token: \"${vars.t}\" }\nvars: { t: \"Bearer ${env:TOKEN}\" }\n")]
    [InlineData("  store: { kind: cloud, token: \"\" }\n")]
    [InlineData("  store: { kind: cloud, token: ~ }\n")]
    public async Task Near_miss(string job) => Assert.DoesNotContain(await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync(), l => l.Contains("BTN4007", StringComparison.Ordinal));
}
