using System.Text;
using Baton.Settings;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Tests.Configs;

/// <summary>Whatever a file holds, it is told in words or left alone; no rule throws.</summary>
public sealed class OddFileTests
{
    [Theory]
    [InlineData("a.yaml", "")]
    [InlineData("a.yaml", "# nothing yet\n")]
    [InlineData("a.json", "{}")]
    [InlineData("docker.yaml", "services:\n  web: { image: nginx }\n")]
    [InlineData("appsettings.json", "{ \"Logging\": { \"LogLevel\": \"Debug\" } }")]
    public async Task What_has_no_section_of_a_config_is_left_alone(string name, string text) => Assert.Empty(await ConfigHost.With(name, text).BuildAsync());

    [Fact]
    public async Task A_file_without_a_job_is_not_held_for_what_is_missing()
    {
        Assert.Empty(await ConfigHost.With("stack.yaml", "run: { seed: 1 }\nstack: { artifacts: { root: x } }\n").BuildAsync());
        Assert.Contains("BTN4004", Assert.Single(await ConfigHost.With("stack.yaml", "run: { seed: -1 }\n").BuildAsync()), StringComparison.Ordinal);
        Assert.Contains("did you mean 'job'?", Assert.Single(await ConfigHost.With("typo.yaml", "run: { seed: 1 }\njbo: { kind: bake }\n").BuildAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_being_typed_is_told_without_a_crash()
    {
        const string Text = "vars: &v { a: 1, b: \"${vars.a}\" }\njob:\n  kind: bake\n  oven: { kind: steel, degrees: 250 }\n  others: [ clay, { kind: steel } ]\n  pause: 'x'\n  limits: *v\n";
        for (var length = 0; length <= Text.Length; length++)
            Assert.DoesNotContain(await ConfigHost.With("a.yaml", Text[..length]).BuildAsync(), l => l.Contains("AD0001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bomb_of_aliases_is_refused()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            text.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        Assert.Contains("the config holds more than 100000", Assert.Single(await ConfigHost.With("a.yaml", text.ToString()).BuildAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.yaml", '[')]
    [InlineData("a.yaml", '{')]
    [InlineData("a.json", '[')]
    public async Task What_stands_too_deep_is_refused(string name, char bracket) =>
        Assert.Contains(await ConfigHost.With(name, new string(bracket, 50_000)).BuildAsync(), l => l.Contains("maps and lists stand more than 64 deep", StringComparison.Ordinal));

    [Fact]
    public async Task A_file_that_is_too_large_is_told_in_the_words_of_the_program()
    {
        var host = ConfigHost.With("a.yaml", new string('#', SettingsLimits.FileBytes + 1));
        Assert.Equal(["a.yaml:1:1 BTN4006 Error this file has 4.0 MB, and a config at most 4 MB: is it the right file?"], await host.BuildAsync());
        Assert.Equal(["a.yaml: this file has 4.0 MB, and a config at most 4 MB: is it the right file?"], host.Run("a.yaml"));
    }

    [Fact]
    public async Task Another_encoding_is_told_as_the_program_tells_it()
    {
        var text = SourceText.From(ConfigHost.Good, Encoding.Unicode);
        Assert.Equal(["a.yaml:1:1 BTN4006 Error this file is UTF-16: save it as UTF-8"], await new ConfigHost().Add("a.yaml", text).BuildAsync());
        // What a compiler makes of such bytes, with and without a code page for them.
        Assert.Equal(["a.yaml:2:3 BTN4006 Error this byte is not UTF-8: save the file as UTF-8"], await new ConfigHost().Add("a.yaml", SourceText.From("#\n# é", Encoding.Latin1)).BuildAsync());
        Assert.Equal(["a.yaml:1:3 BTN4006 Error this byte is not UTF-8: save the file as UTF-8"], await new ConfigHost().Add("a.yaml", [(byte)'#', (byte)' ', 0xFC]).BuildAsync());
        Assert.Empty(await ConfigHost.With("a.yaml", "# \ufffd stands for what is lost, ü for itself").BuildAsync());
    }

    [Fact]
    public async Task What_the_compiler_cannot_read_it_tells_itself() => Assert.Empty(await new ConfigHost().Add("a.yaml", (SourceText?)null).BuildAsync());

    [Fact]
    public async Task Files_that_are_no_configs_are_not_read() => Assert.Empty(await ConfigHost.With("baton.baseline.txt", "job: [").BuildAsync());

    [Fact]
    public async Task The_diagnostic_covers_the_word()
    {
        const string Text = "job:\r\n  kind: bake\r\n  oven: { kind: steel, \"degres\": 1 }\r\n  cuont: 1\r\n";
        var found = await ConfigHost.With("a.yaml", Text).DiagnosticsAsync();
        Assert.Equal(["\"degres\"", "cuont"], found.Select(d => d.Location.SourceSpan).OrderBy(s => s.Start).Select(s => Text.Substring(s.Start, s.Length)));
    }
}
