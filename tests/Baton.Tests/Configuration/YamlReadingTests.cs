using System.Diagnostics;
using System.Text;
using Baton.Settings.Nodes;

namespace Baton.Tests.Configuration;

public class YamlReadingTests : LoaderTest
{
    [Theory]
    [InlineData("", "{}")]
    [InlineData("# only a comment\n", "{}")]
    [InlineData("---\n", "{}")]
    [InlineData("~", "{}")]
    [InlineData("\ufeffa: 1", "{'a':1}")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", "{'a':1}")]
    [InlineData("a: 1 # comment\nb:\n  - x\n  - {c: d, 'e': [1, \"2\"]}\n", "{'a':1,'b':['x',{'c':'d','e':[1,'2']}]}")]
    [InlineData("a: |\n  one\n  two\nb: >-\n  three\n  four", "{'a':'one\\ntwo\\n','b':'three four'}")]
    [InlineData("a:\nb: ~\nc: null\nd: ''\ne: NULL", "{'a':null,'b':null,'c':null,'d':'','e':null}")]
    [InlineData("a: 0x1F\nb: +1\nc: .5\nd: 007\ne: 1.\nf: 1e3\ng: -0.50", "{'a':31,'b':1,'c':0.5,'d':7,'e':1,'f':1e3,'g':-0.50}")]
    [InlineData("a: true\nb: True\nc: yes\nd: .inf", "{'a':true,'b':true,'c':'yes','d':'.inf'}")]
    [InlineData("? a\n: 1\n", "{'a':1}")]
    [InlineData("{\"a\": {\"b\": [null]}}", "{'a':{'b':[null]}}")]
    [InlineData("a: b\r\nc: d\r\n", "{'a':'b','c':'d'}")]
    [InlineData("'': 1\n~: 2\nnull: 3\n1: 4\ntrue: 5", "{'':1,'~':2,'null':3,'1':4,'true':5}")]
    public void Yaml_is_read(string text, string expected) => Assert.Equal(expected, Json(text));

    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x\nd: [*x]", "{'a':{'b':1},'c':{'b':1},'d':[{'b':1}]}")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x", "{'a':1,'b':2,'c':2}")]
    [InlineData("&k key: 1\nb: *k", "{'key':1,'b':'key'}")]
    [InlineData("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", "{'a':{'b':1,'c':2},'d':{'c':3,'b':1}}")]
    [InlineData("a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne: {<<: [*x, *y]}", "{'a':{'b':1},'c':{'b':2,'d':3},'e':{'b':1,'d':3}}")]
    [InlineData("a: {'<<': 1}", "{'a':{'<<':1}}")]
    public void Anchors_and_merge_keys_are_followed(string text, string expected) => Assert.Equal(expected, Json(text));

    [Fact]
    public void Repeated_values_have_the_path_of_the_new_place_and_the_location_of_the_old()
    {
        var root = Read(["a: &x\n  b: 1\nc: *x\nd: {<<: *x}"]).Root;
        foreach (var name in (string[])["c", "d"])
        {
            var value = ((SettingsMap)root.Find(name)!).Find("b")!;
            Assert.Equal($"{name}.b a.yaml:2:6", $"{value.Path} {value.Location}");
        }
    }

    [Theory]
    [InlineData("a: 1\na: 2", "a.yaml:2:1 a: 'a' is given twice, first at a.yaml:1:1; remove one of the two")]
    [InlineData("x: {a: 1, 'a': 2}", "a.yaml:1:11 x.a: 'a' is given twice, first at a.yaml:1:5; remove one of the two")]
    [InlineData("a:\n\tb: 1", "a.yaml:2:1: this is not YAML: a tab")]
    [InlineData("a: 1\n\tb: 1", "a.yaml:")]
    [InlineData("a: b: c", "a.yaml:1:5: this is not YAML: ':' cannot stand here")]
    [InlineData("a: [1, 2", "a.yaml:1:9: this is not YAML: ',' or ']' is expected here")]
    [InlineData("a: {b: ${x}}", "a.yaml:")]
    [InlineData("a: 'b", "a.yaml:1:4: this is not YAML: this text in quotes has no closing quote")]
    [InlineData("a: \"C:\\data\"", "single quotes")]
    [InlineData("a: @x", "put the value in quotes")]
    [InlineData("a: %x", "a.yaml:1:4")]
    [InlineData("a: `x`", "put the value in quotes")]
    [InlineData("  a: 1\n b: 2", "a.yaml:2:2: this is not YAML")]
    [InlineData("a: 1\n  b: 2", "a.yaml:2:")]
    [InlineData("a: 1\nb", "a.yaml:2:")]
    [InlineData("a: - b", "begin the list on a line of its own")]
    [InlineData("- a", "a.yaml:1:1: a config is a map of settings, this is a list")]
    [InlineData("text", "a.yaml:1:1: a config is a map of settings, this is 'text'")]
    [InlineData("a: 1\n---\nb: 2", "a.yaml:2:1: a second document begins here")]
    [InlineData("a: *nope", "a.yaml:1:4 a: there is no '&nope' above")]
    [InlineData("a: &x [*x]", "a.yaml:1:8 a[0]: '*x' stands inside the value that it repeats")]
    [InlineData("a: !!python/object:os.system x", "a.yaml:1:4 a: the tag")]
    [InlineData("a: !System.Diagnostics.Process {}", "never by a type")]
    [InlineData("!x a: 1", "never by a type")]
    [InlineData("[a]: 1", "a.yaml:1:1: a setting's name is a text; here stands a list")]
    [InlineData("{a: b}: 1", "here stands a map")]
    [InlineData("? [a, {b: c}]\n: {d: [e]}\nf: 1", "here stands a list")]
    [InlineData(": 1", "a.yaml:1:1: the name before ':' is missing")]
    [InlineData("a: {<<: 1}", "'<<' merges a map")]
    [InlineData("a: \"\\ud800\"", "a.yaml:1")]
    public void Mistakes_are_told_in_words_and_at_their_place(string text, string expected)
    {
        var error = Error(text);
        Assert.StartsWith("a.yaml:", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("While ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_goes_on_behind_a_mistake_that_does_not_break_the_text() =>
        Assert.Equal(
            ["a.yaml:1:4", "a.yaml:2:1", "a.yaml:3:1", "a.yaml:4:4"],
            Mistakes("a: !x 1\na: 2\n[b]: 3\nc: *y").Select(e => e.Location.ToString()));

    [Fact]
    public void A_bomb_of_aliases_is_refused_quickly()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        AssertQuick(() => Assert.Contains("more than 100000", Error(text.ToString()), StringComparison.Ordinal));
    }

    [Fact]
    public void Aliases_cannot_make_a_tree_too_deep()
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 100; i++)
            text.Append($"a{i}: &a{i} [*a{i - 1}]\n");
        Assert.Contains("64 deep", Error(text.ToString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void A_text_nested_ten_thousand_deep_is_refused_quickly(string step) =>
        AssertQuick(() => Assert.NotEmpty(Mistakes("a:\n  " + string.Concat(Enumerable.Repeat(step, 10_000)))));

    [Fact]
    public void A_block_nested_ten_thousand_deep_is_refused_quickly()
    {
        var text = new StringBuilder();
        // Four megabytes hold no ten thousand levels of indentation.
        for (var i = 0; i < 2_500; i++)
            text.Append(' ', i).Append("a:\n");
        AssertQuick(() => Assert.Contains("64 deep", Error(text.ToString()), StringComparison.Ordinal));
    }

    [Fact]
    public void Sixty_four_levels_are_allowed()
    {
        var deepest = "a: " + new string('[', 63) + new string(']', 63);
        Assert.Empty(Mistakes(deepest));
        Assert.NotEmpty(Mistakes("a: " + new string('[', 65) + new string(']', 65)));
    }

    [Fact]
    public void Long_names_cannot_make_paths_that_fill_the_memory() =>
        AssertQuick(() => Assert.Contains("1000 characters", Error("? " + new string('k', 500_000) + "\n: [" + string.Concat(Enumerable.Repeat("1,", 90_000)) + "]"), StringComparison.Ordinal));

    private static void AssertQuick(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
    }
}
