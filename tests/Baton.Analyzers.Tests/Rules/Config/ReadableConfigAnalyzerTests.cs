using Baton.Analyzers.Tests.Configs;

namespace Baton.Analyzers.Tests.Rules.Config;

public sealed class ReadableConfigAnalyzerTests
{
    [Theory]
    [InlineData("  loud: true\n  loud: false\n", "5:3 BTN4006 Error job.loud: 'loud' is given twice, first at a.yaml:4:3; remove one of the two")]
    [InlineData("  count: ${job.coun}\n", "4:10 BTN4006 Error job.count: the reference '${job.coun}' leads nowhere: 'job' has no 'coun'; did you mean 'count'?; it has kind, oven, count")]
    public async Task Told(string job, string expected) => Assert.Equal([$"a.yaml:{expected}"], await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync());

    [Theory]
    [InlineData("  count: ${env:COUNT}\n")]
    [InlineData("  pause: $${not a reference}\n")]
    public async Task Near_miss(string job) => Assert.DoesNotContain(await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync(), l => l.Contains("BTN4006", StringComparison.Ordinal));
}
