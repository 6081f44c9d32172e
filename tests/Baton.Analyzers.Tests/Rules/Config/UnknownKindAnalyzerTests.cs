using Baton.Analyzers.Tests.Configs;

namespace Baton.Analyzers.Tests.Rules.Config;

public sealed class UnknownKindAnalyzerTests
{
    [Theory]
    [InlineData("  store: file\n", "4:10 BTN4001 Error job.store: there is no store of the kind 'file'; did you mean 'files'?; there are cloud, files")]
    [InlineData("  others: [ clay, { kind: Clay } ]\n", "4:27 BTN4001 Error job.others[1].kind: there is no oven of the kind 'Clay'; did you mean 'clay'?; there are clay, steel")]
    public async Task Told(string job, string expected) => Assert.Equal([$"a.yaml:{expected}"], await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync());

    [Theory]
    [InlineData("  store: { kind: cloud }\n")]
    [InlineData("stack: { tracker: nothing }\n")]
    public async Task Near_miss(string job) => Assert.DoesNotContain(await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync(), l => l.Contains("BTN4001", StringComparison.Ordinal));
}
