using Baton.Analyzers.Tests.Configs;

namespace Baton.Analyzers.Tests.Rules.Config;

public sealed class SettingTypeAnalyzerTests
{
    [Theory]
    [InlineData("  count: many\n", "4:10 BTN4003 Error job.count: must be a whole number between 1 and 10, is 'many'")]
    [InlineData("  others: clay\n", "4:11 BTN4003 Error job.others: must be a list, is 'clay'; write it in brackets: [ ... ]")]
    public async Task Told(string job, string expected) => Assert.Equal([$"a.yaml:{expected}"], await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync());

    [Theory]
    [InlineData("  count: 0x2\n")]
    [InlineData("  store: ~\n")]
    public async Task Near_miss(string job) => Assert.DoesNotContain(await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync(), l => l.Contains("BTN4003", StringComparison.Ordinal));
}
