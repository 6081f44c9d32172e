using System.Diagnostics;
using System.Text;
using Baton.Configuration;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Tests.Configuration;

public sealed class SettingsFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("baton-settings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_are_read_by_their_ending_and_merged()
    {
        var yaml = Write("a.yaml", "\ufeffa: 1\nb: 2");
        var json = Write("b.JSON", "{\"b\": 3}");
        var root = SettingsLoader.Load([yaml, json], ["c=4"]);
        Assert.Equal(["1", "3", "4"], root.Entries.Select(e => ((SettingsScalar)e.Value).Text));
        Assert.Equal($"{json}:1:7", root.Find("b")!.Location.ToString());
    }

    [Fact]
    public void An_overlarge_file_is_refused_before_it_is_read()
    {
        var file = Path.Combine(_folder, "large.yaml");
        using (var stream = File.Create(file))
            stream.SetLength(50L * 1024 * 1024);
        var clock = Stopwatch.StartNew();
        Assert.Contains("50.0 MB", Error(file), StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void A_file_of_the_allowed_size_is_read()
    {
        var file = Write("full.yaml", "a: 1\n#" + new string('x', SettingsLimits.FileBytes - 6));
        Assert.Single(SettingsLoader.Load([file], []).Entries);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)':', (byte)' ', (byte)'\n', 0xE9, (byte)'x' }, ":2:1: this byte is not UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "UTF-16")]
    [InlineData(new byte[] { (byte)'a', (byte)':', 0, (byte)'b' }, ":1:3: the control character U+0000")]
    [InlineData(new byte[] { (byte)'a', (byte)':', (byte)' ', 0xED, 0xA0, 0x80 }, "not UTF-8")]
    public void What_is_no_text_is_refused(byte[] bytes, string expected)
    {
        var file = Path.Combine(_folder, "bytes.yaml");
        File.WriteAllBytes(file, bytes);
        Assert.Contains(expected, Error(file), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_file_is_refused()
    {
        Assert.Equal($"nowhere.yaml: there is no such file (looked for at '{Path.GetFullPath("nowhere.yaml")}')", Error("nowhere.yaml"));
        Assert.Equal(
            $"no/where.yaml: there is no such file: its folder does not exist (looked for at '{Path.GetFullPath("no/where.yaml")}')", Error("no/where.yaml"));
        Assert.Contains("its folder does not exist", Error(Path.Combine(_folder, "no", "where.yaml")), StringComparison.Ordinal);
        Assert.Contains("this is a folder", Error(_folder), StringComparison.Ordinal);
        Assert.Contains("cannot be read", Error(""), StringComparison.Ordinal);
        Assert.Contains("cannot be read", Error("a\0b"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trainin.yaml", "; did you mean 'training.yaml'?")]
    [InlineData("training.yml", "; did you mean 'training.yaml'?")]
    [InlineData("other.json", "")]
    [InlineData("notes.yaml", "")]
    public void Configs_that_are_called_nearly_so_are_offered(string name, string expected)
    {
        Write("training.yaml", "a: 1");
        Write("notes.txt", "");
        var file = Path.Combine(_folder, name);
        Assert.Equal($"{file}: there is no such file{expected}", Error(file));
    }

    [Fact]
    public void Broken_files_are_all_told_in_the_order_in_which_they_were_given()
    {
        var second = Write("1.yaml", "a: [");
        var first = Write("2.json", "{\"a\": }");
        var errors = Assert.Throws<SettingsException>(() => SettingsLoader.Load([first, second, "nowhere.yaml"], ["x"])).Errors;
        Assert.Equal([first, second, "nowhere.yaml", "--set x"], errors.Select(e => e.Location.File));
    }

    [Fact]
    public void The_environment_of_the_process_is_read()
    {
        var file = Write("a.yaml", "a: ${env:PATH}");
        Assert.Equal(Environment.GetEnvironmentVariable("PATH"), ((SettingsScalar)SettingsLoader.Load([file], []).Find("a")!).Text);
    }

    private static string Error(string file) =>
        Assert.Single(Assert.Throws<SettingsException>(() => SettingsLoader.Load([file], [])).Errors).ToString();

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return file;
    }
}
