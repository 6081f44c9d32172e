using System.Text;

namespace Baton.Acceptance.Tests.Config;

/// <summary>A config that cannot be read at all is refused, and quickly: no file can keep the host busy or break it.</summary>
public sealed class UnreadableConfigTests
{
    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("", "job")]
    [InlineData("# nothing\n", "job")]
    [InlineData("---\n...\n", "job")]
    [InlineData("just text\n", "wrong.yaml:1:1")]
    [InlineData("- a\n- list\n", "wrong.yaml:1:1")]
    [InlineData("job: training\n---\njob: training\n", "wrong.yaml:")]
    [InlineData("job: \"\u0001\"\n", "wrong.yaml:")]
    public async Task What_is_no_config_is_refused(string content, string hint)
    {
        using var workspace = new Workspace();
        workspace.Write("wrong.yaml", content);

        (await workspace.RunAsync("run", "wrong.yaml")).Refused(2, "wrong.yaml", hint);
    }

    [Theory]
    [InlineData("missing.yaml")]
    [InlineData("missing/missing.yaml")]
    [InlineData(".")]
    [InlineData("hours.csv/wrong.yaml")]
    public async Task A_file_that_is_not_there_is_named(string path)
    {
        using var workspace = new Workspace();

        (await workspace.RunAsync("run", path, "--json")).Refused(2, path);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var workspace = new Workspace();
        File.WriteAllBytes(workspace.PathOf("wrong.yaml"), [0x6A, 0x6F, 0x62, 0x3A, 0x20, 0xFF, 0xFE, 0x00, 0x80, 0x0A]);

        (await workspace.RunAsync("run", "wrong.yaml")).Refused(2, "wrong.yaml");
    }

    [Theory]
    [InlineData("wrong.yaml")]
    [InlineData("wrong.json")]
    public async Task A_file_of_50_MB_is_refused_quickly(string name)
    {
        using var workspace = new Workspace();
        var line = Encoding.UTF8.GetBytes(name.EndsWith("json", StringComparison.Ordinal) ? "          \n" : "# nothing that matters\n");
        await using (var file = File.Create(workspace.PathOf(name)))
        {
            for (long written = 0; written < 50_000_000; written += line.Length)
                file.Write(line);
            file.Write("{}"u8);
        }

        var ending = (await workspace.RunAsync("run", name)).Refused(2, name, "MB");

        Assert.InRange(ending.Duration, TimeSpan.Zero, Quickly);
    }

    [Theory]
    [InlineData("wrong.yaml", "[", "]")]
    [InlineData("wrong.yaml", "{ a: ", "}")]
    [InlineData("wrong.json", "[", "]")]
    [InlineData("wrong.json", "{\"a\":", "}")]
    public async Task A_file_nested_10000_deep_is_refused_quickly(string name, string open, string close)
    {
        using var workspace = new Workspace();
        workspace.Write(name, $"{{\"job\": {Repeat(open)}1{Repeat(close)}}}");

        var ending = (await workspace.RunAsync("run", name)).Refused(2, $"{name}:1:", "deep");

        Assert.InRange(ending.Duration, TimeSpan.Zero, Quickly);
    }

    [Fact]
    public async Task Blocks_nested_10000_deep_are_refused_quickly()
    {
        using var workspace = new Workspace();
        var text = new StringBuilder("job:\n");
        for (var depth = 1; depth <= 10_000; depth++)
            text.Append(' ', depth).Append("a:\n");
        workspace.Write("wrong.yaml", text.ToString());

        var ending = (await workspace.RunAsync("run", "wrong.yaml")).Refused(2, "wrong.yaml");

        Assert.InRange(ending.Duration, TimeSpan.Zero, Quickly);
    }

    [Fact]
    public async Task Aliases_that_would_unfold_to_billions_are_refused_quickly()
    {
        using var workspace = new Workspace();
        var text = new StringBuilder("vars:\n  a0: &a0 [ x, x, x, x, x, x, x, x, x ]\n");
        for (var level = 1; level <= 12; level++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  a{level}: &a{level} [ {string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))} ]\n");
        workspace.Write("wrong.yaml", text + WrongConfig.Whole);

        var ending = (await workspace.RunAsync("run", "wrong.yaml")).Refused(2, "wrong.yaml:");

        Assert.InRange(ending.Duration, TimeSpan.Zero, Quickly);
    }

    [Fact]
    public async Task References_that_would_unfold_to_billions_are_refused_quickly()
    {
        using var workspace = new Workspace();
        var text = new StringBuilder("vars:\n  a0: [ x, x, x, x, x, x, x, x, x ]\n");
        for (var level = 1; level <= 12; level++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  a{level}: [ {string.Join(", ", Enumerable.Repeat($"\"${{vars.a{level - 1}}}\"", 9))} ]\n");
        workspace.Write("wrong.yaml", text + WrongConfig.Whole);

        var ending = (await workspace.RunAsync("run", "wrong.yaml")).Refused(2, "wrong.yaml:");

        Assert.InRange(ending.Duration, TimeSpan.Zero, Quickly);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 10_000));
}
