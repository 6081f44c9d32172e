using Baton.Analyzers.Tests.Configs;

namespace Baton.Analyzers.Tests.Rules.Config;

public sealed class UnknownSettingAnalyzerTests
{
    [Theory]
    [InlineData("  cuont: 1\n", "4:3 BTN4002 Error job.cuont: the job 'bake' has no setting 'cuont'; did you mean 'count'?; it has oven, store, others, count, loud, method, pause, limits, weights")]
    [InlineData("  limits: { high: 1, hgh: 2 }\n", "4:22 BTN4002 Error job.limits.hgh: this map has no setting 'hgh'; did you mean 'high'?; it has low, high")]
    public async Task Told(string job, string expected) => Assert.Equal([$"a.yaml:{expected}"], await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync());

    [Theory]
    [InlineData("  weights: { anything: 1 }\n")]
    [InlineData("vars: { anything: 1 }\n")]
    public async Task Near_miss(string job) => Assert.DoesNotContain(await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync(), l => l.Contains("BTN4002", StringComparison.Ordinal));
}
