using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Leaks.Tests.Memory;

/// <summary>Each file of the corpus behind the first wall: the compiler does not see the vendor, and does not know whose the names are.</summary>
public sealed class WallTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("baton-leaks-");

    public static TheoryData<string> Leaks => LeakTests.Leaks;

    [Theory]
    [MemberData(nameof(Leaks))]
    public async Task What_the_wall_stops_is_explained_and_what_it_lets_pass_is_told(string name)
    {
        var leak = CorpusFolder.Corpus.Leaks.Single(l => l.Name == name);
        var file = Path.Combine(_folder.FullName, LeakProject.VendorName + ".dll");
        await File.WriteAllBytesAsync(file, LeakProject.VendorImage, TestContext.Current.CancellationToken);
        var compilation = LeakProject.Compile(leak, LeakProject.Adapter);

        var found = await LeakProject.AnalyzeAsync(compilation, ("BatonRole", "Domain"), ("BatonHiddenAssemblies", file.Replace('#', '?')));

        Assert.Equal(Show(leak.Text, leak.Places), Show(leak.Text, found.Select(d => d.Location.SourceSpan)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Show(string text, IEnumerable<TextSpan> places) => string.Join('\n', places.Select(p => $"{p.Start}: {text[p.Start..p.End]}"));
}
