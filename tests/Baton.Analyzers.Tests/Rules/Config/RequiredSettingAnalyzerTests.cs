using Baton.Analyzers.Tests.Configs;

namespace Baton.Analyzers.Tests.Rules.Config;

public sealed class RequiredSettingAnalyzerTests
{
    [Theory]
    [InlineData("  limits: { low: 1 }\n", "4:11 BTN4005 Error job.limits.high: is required, and missing: a whole number")]
    [InlineData("  store: files\n", "4:10 BTN4005 Error job.store: the store 'files' needs settings: write a map with 'kind: files' and 'root'")]
    [InlineData("  store: { root: x }\n", "4:10 BTN4005 Error job.store: 'kind' is missing: it says which store this is; there are cloud, files")]
    public async Task Told(string job, string expected) => Assert.Equal([$"a.yaml:{expected}"], await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync());

    [Theory]
    [InlineData("  store: { kind: files, root: \"\" }\n")]
    [InlineData("  limits: { high: \"${env:HIGH}\" }\n")]
    public async Task Near_miss(string job) => Assert.DoesNotContain(await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync(), l => l.Contains("BTN4005", StringComparison.Ordinal));
}
