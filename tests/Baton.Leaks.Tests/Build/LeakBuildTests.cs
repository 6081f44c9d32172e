namespace Baton.Leaks.Tests.Build;

/// <summary>The whole corpus in real builds: what is true in memory is true with packages, project files and the compiler of the day.</summary>
public sealed class LeakBuildTests(LeakBuild build) : IClassFixture<LeakBuild>
{
    private const string Rule = "BTN1001";

    [Fact]
    public void Every_leak_is_told_once_where_the_vendor_is_in_reach()
    {
        var reports = build.InOneProject("Open", CorpusFolder.Corpus.Leaks);

        Assert.DoesNotContain(reports, r => r.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.Equal(
            CorpusFolder.Corpus.Leaks.SelectMany(l => l.Lines.Select(line => $"{l.Name}:{line}")).Order(StringComparer.Ordinal),
            reports.Where(r => r.Id == Rule).Select(r => $"{r.File}:{r.Line}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_leak_is_stopped_and_explained_behind_the_wall()
    {
        // What makes a declaration fail ends the compilation before any body is looked at.
        var declarations = build.BehindTheWall("Walled", CorpusFolder.Corpus.Leaks);
        var failed = declarations.Select(r => r.File).ToHashSet(StringComparer.Ordinal);
        var bodies = build.BehindTheWall("WalledBodies", [.. CorpusFolder.Corpus.Leaks.Where(l => !failed.Contains(l.Name))]);

        var explained = declarations.Concat(bodies).Where(r => r.Id == Rule).ToList();
        Assert.Empty(CorpusFolder.Corpus.Leaks.Select(l => l.Name).Except(explained.Select(r => r.File)));
        Assert.Empty(explained.Select(r => $"{r.File}:{r.Line}").Except(CorpusFolder.Corpus.Leaks.SelectMany(l => l.Lines.Select(line => $"{l.Name}:{line}"))));
        Assert.Equal(explained.Count, explained.Select(r => (r.File, r.Line)).Distinct().Count());
    }

    [Fact]
    public void Clean_code_is_left_alone()
    {
        var names = CorpusFolder.Corpus.Clean.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(build.InOneProject("CleanOpen", CorpusFolder.Corpus.Clean), r => r.Id == Rule && names.Contains(r.File));
        Assert.DoesNotContain(build.BehindTheWall("CleanWalled", CorpusFolder.Corpus.Clean), r => r.Id == Rule && names.Contains(r.File));
    }
}
