using Baton.Testing.Tests.Components;
using Baton.Testing.Tests.Data;
using Baton.Testing.Tests.Metrics;
using Baton.Testing.Tests.Models;
using Baton.Testing.Tests.Splitting;
using Baton.Testing.Tests.Storage;

namespace Baton.Testing.Tests;

/// <summary>All components that break laws on purpose.</summary>
internal static class BrokenComponents
{
    public static IReadOnlyList<Broken> All { get; } =
        [.. BrokenModels.All, .. BrokenSettings.All, .. BrokenReaders.All, .. BrokenWriters.All, .. BrokenMetrics.All, .. BrokenSplitters.All, .. BrokenStores.All, .. BrokenRegistries.All, .. BrokenTrackers.All];

    /// <summary>Runs the laws against one, and requires that it breaks those that it should and no others.</summary>
    public static async Task CheckAsync(string name)
    {
        var broken = All.Single(b => b.Name == name);

        var found = await LawRun.BrokenAsync(broken.Suites);

        Assert.True(
            found.Keys.SequenceEqual(broken.Breaks.Order(StringComparer.Ordinal)),
            $"expected [{string.Join(", ", broken.Breaks)}], but broken are:\n{string.Join("\n", found.Values.Select(f => f.Message))}");
        Assert.All(found, f =>
        {
            Assert.Equal(f.Key, f.Value.Law);
            Assert.StartsWith($"Broken law: {f.Key.Replace('_', ' ')}.", f.Value.Message, StringComparison.Ordinal);
            foreach (var part in (string[])["component: ", "expected: ", "found: ", "why it matters: "])
                Assert.Contains(part, f.Value.Message, StringComparison.Ordinal);
        });
    }

    public static TheoryData<string> Names(IEnumerable<Broken> components) => [.. components.Select(b => b.Name)];
}
