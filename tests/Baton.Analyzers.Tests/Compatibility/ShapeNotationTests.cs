extern alias generators;
using Baton.Analyzers.Compatibility.Shapes;
using generators::Baton.Settings;
using generators::Baton.Settings.Manifests;

namespace Baton.Analyzers.Tests.Compatibility;

public sealed class ShapeNotationTests
{
    [Theory]
    [InlineData("boolean")]
    [InlineData("required int")]
    [InlineData("int?")]
    [InlineData("float")]
    [InlineData("number (0, *)")]
    [InlineData("number? (*, 1.5]")]
    [InlineData("time [08:30:00, 18:00:00)")]
    [InlineData("integer {1, 2, 4}")]
    [InlineData("""string {"", " ", "*", "a \"b\", c", plain}""")]
    [InlineData("enum {max, mean}")]
    [InlineData("list")]
    [InlineData("list? of dictionary of number? [0, 1]")]
    [InlineData("list of enum {large, small}")]
    [InlineData("component of tree")]
    [InlineData("""required component? of "odd family" as Acme.ITree""")]
    public void What_is_read_is_written_alike(string text) => Assert.Equal(text, AcceptedValue.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("required")]
    [InlineData("complex")]
    [InlineData("int ")]
    [InlineData("int of int")]
    [InlineData("list of")]
    [InlineData("list of ")]
    [InlineData("component")]
    [InlineData("component of ")]
    [InlineData("number [0, 1")]
    [InlineData("number [0 1]")]
    [InlineData("number [")]
    [InlineData("enum {")]
    [InlineData("enum {a")]
    [InlineData("enum {a, }")]
    [InlineData("enum {\"a}")]
    [InlineData("enum {\"a\\")]
    public void What_is_no_shape_is_not_read(string text) => Assert.Null(AcceptedValue.Parse(text));

    [Fact]
    public void A_components_lines_are_sorted_and_say_all_that_config_can()
    {
        var integer = new SettingShape(SettingType.Integer) { Minimum = "1", Maximum = "9" };
        var node = new SettingShape(SettingType.Record) { Record = "Node" };
        var manifest = new ComponentManifest("tree", "oak", "Oak")
        {
            Capabilities = new EquatableArray<string>(["IFast", "ITree"]),
            FormerKinds = new EquatableArray<string>(["elm"]),
            Settings = new EquatableArray<SettingManifest>(
            [
                new("nodes", new SettingShape(SettingType.List) { Item = new SettingShape(SettingType.Dictionary) { Item = node } }),
                new("depth", integer) { FormerNames = new EquatableArray<string>(["deep"]), Required = true },
                new("order", new SettingShape(SettingType.Enum)
                {
                    AllowedValues = new EquatableArray<string>(["small", "large"]),
                    FormerValues = new EquatableArray<FormerValue>([new FormerValue("big", "large")]),
                }),
            ]),
            Records = new EquatableArray<RecordManifest>([new("Node", new EquatableArray<SettingManifest>([new("left", node with { Nullable = true })]))]),
        };

        var text = ShapeText.Write(ShapeWriter.Write([manifest, manifest]).Select(l => l.ToString()));

        Assert.Equal(
            [
                "tree/elm: now oak",
                "tree/oak: IFast, ITree",
                "tree/oak deep: now depth",
                "tree/oak depth: required integer [1, 9]",
                "tree/oak nodes: list of dictionary of record",
                "tree/oak nodes[]{}.left: record?",
                "tree/oak order: enum {big, large, small}",
            ],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#'));
        Assert.All(ShapeText.Lines(text.Split('\n')), l => Assert.Equal(l.Text, ShapeLine.Parse(l.Text)?.ToString()));
    }

    [Theory]
    [InlineData("tree: ITree")]
    [InlineData("/oak: ITree")]
    [InlineData("tree/: ITree")]
    [InlineData("tree/oak :int")]
    [InlineData("tree/oak a b: int")]
    [InlineData("tree/oak : int")]
    [InlineData("<<<<<<< HEAD")]
    public void What_is_no_line_is_not_read(string text) => Assert.Null(ShapeLine.Parse(text));
}
