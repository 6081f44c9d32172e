using Baton.Testing.Artifacts;
using Baton.Testing.Components;
using Baton.Testing.Tests.Components;
using Baton.Testing.Tests.Data;
using Baton.Testing.Tests.Metrics;
using Baton.Testing.Tests.Models;
using Baton.Testing.Tests.Splitting;

namespace Baton.Testing.Tests;

/// <summary>Every law finds who breaks it, and nobody else.</summary>
[Collection(typeof(Laws.QuietCollection))]
public sealed class BrokenComponentTests
{
    public static TheoryData<string> Names => BrokenComponents.Names([.. BrokenModels.All, .. BrokenSettings.All, .. BrokenReaders.All, .. BrokenWriters.All, .. BrokenMetrics.All, .. BrokenSplitters.All]);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_broken_component_breaks_its_laws_and_no_others(string name) => BrokenComponents.CheckAsync(name);

    [Fact]
    public void Every_law_has_somebody_who_breaks_it()
    {
        var laws = typeof(ArtifactStoreLaws).Assembly.GetTypes()
            .Where(t => t.IsAbstract && t.BaseType is { } parent && IsLaws(parent))
            .SelectMany(t => LawRun.LawsOf(t).Where(l => l.DeclaringType == t))
            .Select(l => l.Name)
            .Distinct();

        Assert.Empty(laws.Except(BrokenComponents.All.SelectMany(b => b.Breaks)));
    }

    private static bool IsLaws(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FamilyLaws<>))
                return true;
        }

        return false;
    }
}
