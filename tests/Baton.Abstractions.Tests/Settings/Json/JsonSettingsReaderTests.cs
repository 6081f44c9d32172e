using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Nodes;

namespace Baton.Abstractions.Tests.Settings.Json;

public class JsonSettingsReaderTests
{
    [Fact]
    public void Every_node_knows_its_path_and_place()
    {
        var errors = new List<SettingsError>();
        var root = (SettingsMap)JsonSettingsReader.Read("{\n  \"a\": [1, \"x\",\r\n    null],\r  \"b.c\": {}\n}", "f.json", errors)!;

        Assert.Empty(errors);
        var list = (SettingsList)root.Find("a")!;
        Assert.Equal("f.json:2:8", list.Location.ToString());
        Assert.Equal(["a[0] f.json:2:9", "a[1] f.json:2:12", "a[2] f.json:3:5"], list.Items.Select(i => $"{i.Path} {i.Location}"));
        Assert.Equal("\"b.c\" f.json:4:10", $"{root.Find("b.c")!.Path} {root.Find("b.c")!.Location}");
        Assert.True(((SettingsScalar)list.Items[2]).IsNull);
        Assert.Equal(ScalarStyle.Quoted, ((SettingsScalar)list.Items[1]).Style);
    }

    [Theory]
    [InlineData("", "1:1", "the end of the text")]
    [InlineData("{", "1:2", "a name in double quotes or '}'")]
    [InlineData("{\"a\" 1}", "1:6", "':' after the name")]
    [InlineData("{\"a\":1,}", "1:8", "a name in double quotes")]
    [InlineData("[1 2]", "1:4", "',' or ']'")]
    [InlineData("[1,]", "1:4", "a value")]
    [InlineData("[01]", "1:3", "zero")]
    [InlineData("[+1]", "1:2", "a value")]
    [InlineData("[.5]", "1:2", "a value")]
    [InlineData("[1.]", "1:4", "a digit")]
    [InlineData("[1e]", "1:4", "a digit")]
    [InlineData("[-]", "1:3", "a digit")]
    [InlineData("[NaN]", "1:2", "a value")]
    [InlineData("[nul]", "1:2", "'nul'")]
    [InlineData("[true]x", "1:7", "the end of the text")]
    [InlineData("// x\n1", "1:1", "no comments")]
    [InlineData("'a'", "1:1", "double quotes")]
    [InlineData("\"a", "1:1", "no closing quote")]
    [InlineData("\"a\nb\"", "1:3", "control character")]
    [InlineData("\"\\x\"", "1:3", "backslash")]
    [InlineData("\"\\u12G4\"", "1:6", "hexadecimal")]
    [InlineData("\"\\ud800\"", "1:8", "surrogate")]
    [InlineData("\"\\udc00\"", "1:8", "surrogate")]
    [InlineData("\"\\ud800\\u0041\"", "1:14", "surrogate")]
    [InlineData("1\0", "1:2", "U+0000")]
    public void What_is_no_json_is_refused_at_its_place(string text, string place, string part)
    {
        var errors = new List<SettingsError>();
        Assert.Null(JsonSettingsReader.Read(text, "f", errors));
        var error = Assert.Single(errors);
        Assert.Equal("f:" + place, error.Location.ToString());
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_duplicate_name_is_told_with_both_places()
    {
        var errors = new List<SettingsError>();
        var root = (SettingsMap)JsonSettingsReader.Read("{\"a\":1,\n\"a\":2,\"b\":{\"c\":1,\"\\u0063\":2}}", "f", errors)!;
        Assert.Equal(2, errors.Count);
        Assert.Equal("f:2:1 a: 'a' is given twice, first at f:1:2; remove one of the two", errors[0].ToString());
        Assert.Equal("b.c", errors[1].Path);
        Assert.Equal("1", ((SettingsScalar)root.Find("a")!).Text);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Depth_is_bounded(char open, char close)
    {
        var step = open == '[' ? "[" : "{\"a\":";
        var deepest = string.Concat(Enumerable.Repeat(step, SettingsLimits.Depth)) + "1" + new string(close, SettingsLimits.Depth);
        Assert.NotNull(JsonSettingsReader.Read(deepest, "f", []));

        var errors = new List<SettingsError>();
        Assert.Null(JsonSettingsReader.Read(string.Concat(Enumerable.Repeat(step, 100_000)), "f", errors));
        Assert.Contains("deep", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("quote \" and \\ and /")]
    [InlineData("line\r\n\ttab\u0001\u007f\u2028\ufeff")]
    [InlineData("emoji 🚲 and ü")]
    public void Strings_are_written_so_that_they_read_back(string text)
    {
        var json = new JsonWriter().String(text).ToString();
        Assert.Equal(text, ((SettingsScalar)JsonSettingsReader.Read(json, "f", [])!).Text);
    }

    [Fact]
    public void A_writer_sets_commas_and_indentation()
    {
        var json = new JsonWriter(indented: true);
        json.StartMap().Name("a").StartList().EndList().Name("b").StartMap().EndMap().Name("c").StartList().Raw("1").String("x").EndList().EndMap();
        Assert.Equal("{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    \"x\"\n  ]\n}", json.ToString());
    }
}
