using Baton.Analyzers.Tests.Configs;

namespace Baton.Analyzers.Tests.Rules.Config;

public sealed class AllowedValueAnalyzerTests
{
    [Theory]
    [InlineData("  count: 11\n", "4:10 BTN4004 Error job.count: must be between 1 and 10, is 11")]
    [InlineData("  method: hits\n", "4:11 BTN4004 Error job.method: must be one of exact, hist, is 'hits'; did you mean 'hist'?")]
    public async Task Told(string job, string expected) => Assert.Equal([$"a.yaml:{expected}"], await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync());

    [Theory]
    [InlineData("  count: 10\n")]
    [InlineData("  method: hist\n")]
    public async Task Near_miss(string job) => Assert.DoesNotContain(await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync(), l => l.Contains("BTN4004", StringComparison.Ordinal));
}
