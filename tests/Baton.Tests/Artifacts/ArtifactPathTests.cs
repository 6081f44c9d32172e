using Baton.Artifacts;

namespace Baton.Tests.Artifacts;

public sealed class ArtifactPathTests : IDisposable
{
    private readonly StoreDirectory _directory = new();

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("..\\a")]
    [InlineData("C:\\a")]
    [InlineData("C:a")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a\u0085b")]
    [InlineData("a*")]
    [InlineData("a?")]
    [InlineData("a|b")]
    [InlineData("NUL")]
    [InlineData("con.txt")]
    [InlineData("a/Lpt1.tar.gz")]
    [InlineData("COM¹")]
    [InlineData("aux .txt")]
    [InlineData("a.")]
    [InlineData("...")]
    [InlineData("a ")]
    [InlineData(" a")]
    [InlineData("a\ud800")]
    [InlineData("a\ufffd")]
    public async Task A_path_that_is_not_the_same_file_everywhere_is_refused(string path)
    {
        await using var writer = await _directory.Store.CreateAsync("model", TestContext.Current.CancellationToken);

        var failure = Assert.Throws<ArtifactException>(() => writer.OpenWrite(path));

        Assert.Contains("cannot be a file of the artifact 'model': ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        await writer.CommitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_name_and_a_path_have_a_greatest_length()
    {
        await using var writer = await _directory.Store.CreateAsync("model", TestContext.Current.CancellationToken);

        Assert.Throws<ArtifactException>(() => writer.OpenWrite(new string('a', 256)));
        Assert.Throws<ArtifactException>(() => writer.OpenWrite(new string('ä', 128)));
        Assert.Throws<ArtifactException>(() => writer.OpenWrite(string.Join('/', Enumerable.Repeat("ab", 400))));
        StoreDirectory.Write(writer, new string('ä', 127), "1");
        StoreDirectory.Write(writer, string.Join('/', Enumerable.Repeat("a", 500)), "1");
        await writer.CommitAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("a", "a", "has 'a' already")]
    [InlineData("a", "A", "has 'A' already")]
    [InlineData("a", "a/b", "'a' is a file of it")]
    [InlineData("a/b", "a", "has 'a' already")]
    [InlineData("ä/b", "Ä", "has 'Ä' already")]
    [InlineData("dir/a", "Dir/b", "its directory is 'dir' already")]
    public async Task A_path_is_taken_once_whatever_the_case(string first, string second, string message)
    {
        await using var writer = await _directory.Store.CreateAsync("model", TestContext.Current.CancellationToken);
        StoreDirectory.Write(writer, first, "1");

        Assert.Contains(message, Assert.Throws<ArtifactException>(() => writer.OpenWrite(second)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("...a")]
    [InlineData(".hidden")]
    [InlineData("a b.c-d_e+f@g=h,i;j(k)[l]{m}'n")]
    [InlineData("console.txt")]
    [InlineData("~")]
    [InlineData("$HOME")]
    [InlineData("-rf")]
    [InlineData("é/e\u0301")]
    [InlineData("SHA256SUMS")]
    [InlineData("files/files")]
    public async Task Any_other_path_is_kept_as_it_is(string path)
    {
        var artifact = await _directory.CommitAsync((path, "1"));

        await using var reader = await _directory.Store.OpenAsync(artifact, TestContext.Current.CancellationToken);
        Assert.Equal([path], reader.Files);
        Assert.Equal("1", StoreDirectory.Read(reader, path));
    }

    public void Dispose() => _directory.Dispose();
}
