using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Leaks.Tests.Memory;

/// <summary>Each file of the corpus on its own, compiled against the vendor itself: no wall helps the rule.</summary>
public sealed class LeakTests
{
    public static TheoryData<string> Leaks => [.. CorpusFolder.Corpus.Leaks.Where(l => !l.NeedsNewerCompiler).Select(l => l.Name)];

    public static TheoryData<string> Clean => [.. CorpusFolder.Corpus.Clean.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Leaks))]
    public async Task A_leak_is_told_once_at_its_place(string name)
    {
        var leak = CorpusFolder.Corpus.Leaks.Single(l => l.Name == name);
        var compilation = LeakProject.Compile(leak, LeakProject.Vendor, LeakProject.Adapter);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));

        var found = await LeakProject.AnalyzeAsync(compilation, ("BatonRole", "Domain"));

        Assert.Equal(Show(leak.Text, leak.Places), Show(leak.Text, found.Select(d => d.Location.SourceSpan)));
        Assert.All(found, d => Assert.Equal("BTN1001", d.Id));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public async Task Clean_code_is_left_alone(string name)
    {
        var clean = CorpusFolder.Corpus.Clean.Single(l => l.Name == name);
        var compilation = LeakProject.Compile(clean, LeakProject.Vendor, LeakProject.Adapter);
        Assert.Empty(clean.Places);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));

        Assert.Empty(await LeakProject.AnalyzeAsync(compilation, ("BatonRole", "Domain")));
    }

    private static string Show(string text, IEnumerable<TextSpan> places) => string.Join('\n', places.Select(p => $"{p.Start}: {text[p.Start..p.End]}"));
}
