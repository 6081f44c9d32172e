using Baton.Analyzers.Tests.Configs;

namespace Baton.Analyzers.Tests.Rules.Setup;

public sealed class MissingAdapterAnalyzerTests
{
    [Theory]
    [InlineData("stack: { tracker: { kind: sqlite, path: x } }\n", "4:27 BTN9003 Error stack.tracker.kind: there is no tracker of the kind 'sqlite' here; the package Baton.Adapters.Sqlite has it: reference that")]
    [InlineData("stack: { registry: remote }\n", "4:20 BTN9003 Error stack.registry: there is no registry of the kind 'remote'; this program has no registry at all: reference the package of one that fits")]
    public async Task Told(string job, string expected) => Assert.Equal([$"a.yaml:{expected}"], await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync());

    [Theory]
    [InlineData("  store: file\n")]
    [InlineData("stack: { alerter: loud }\n")]
    public async Task Near_miss(string job) => Assert.DoesNotContain(await ConfigHost.With("a.yaml", "job:\n  kind: bake\n  oven: steel\n" + job).BuildAsync(), l => l.Contains("BTN9003", StringComparison.Ordinal));
}
