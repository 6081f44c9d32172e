using System.Text;
using Baton.Settings.Nodes;

namespace Baton.Tests.Configuration;

public class ReferenceTests : LoaderTest
{
    [Theory]
    [InlineData("a: ${env:HOME}", "{'a':'/made/up'}")]
    [InlineData("a: \"${env:DEPTH}\"", "{'a':8}")]
    [InlineData("a: {b: '${env:DEPTH}'}", "{'a':{'b':8}}")]
    [InlineData("a: ${env:NOPE:-5}", "{'a':5}")]
    [InlineData("a: ${env:EMPTY:-5}", "{'a':5}")]
    [InlineData("a: ${env:EMPTY}", "{'a':null}")]
    [InlineData("a: ${env:NOPE:-}", "{'a':null}")]
    [InlineData("a: ${env:NOPE:-${env:DEPTH}}", "{'a':8}")]
    [InlineData("a: ${env:NOPE:-${env:NOPE2:-x-${b}-y}}\nb: 1", "{'a':'x-1-y','b':1}")]
    [InlineData("a: ${env:DEPTH:-${nowhere}}", "{'a':8}")]
    [InlineData("a: ${b}\nb: 1", "{'a':1,'b':1}")]
    [InlineData("a: ${b.c[1].d}\nb: {c: [0, {d: x}]}", "{'a':'x','b':{'c':[0,{'d':'x'}]}}")]
    [InlineData("a: 'x ${b} y ${b}'\nb: 1", "{'a':'x 1 y 1','b':1}")]
    [InlineData("a: 1${b}\nb: 2", "{'a':12,'b':2}")]
    [InlineData("a: '1${b}'\nb: 2", "{'a':'12','b':2}")]
    [InlineData("a: $${b} $ $$ {x} $$${b}", "{'a':'${b} $ $$ {x} $${b}'}")]
    [InlineData("a: ${b}\nb: '5'", "{'a':'5','b':'5'}")]
    [InlineData("a: x${b}y\nb: ~", "{'a':'xy','b':null}")]
    [InlineData("a: ${b}\nb: ${c}\nc: [1, '${d}']\nd: 2", "{'a':[1,2],'b':[1,2],'c':[1,2],'d':2}")]
    [InlineData("a: ${b.x.y}\nb: ${c}\nc: {x: '${d}'}\nd: {y: 1}", "{'a':1,'b':{'x':{'y':1}},'c':{'x':{'y':1}},'d':{'y':1}}")]
    [InlineData("a: '${b.\"x.y}\"}'\nb: {'x.y}': 1}", "{'a':1,'b':{'x.y}':1}}")]
    [InlineData("a: {x: 1, y: '${a.x}'}", "{'a':{'x':1,'y':1}}")]
    [InlineData("m: ridge\nname: model-${m.kind}", "{'m':'ridge','name':'model-ridge'}")]
    [InlineData("a: ${b.c}\nb: {c: '$${d}'}\nd: 1", "{'a':'${d}','b':{'c':'${d}'},'d':1}")]
    [InlineData("a: ${e.c}\nb: {c: '$${d}'}\nd: 1\ne: ${b}", "{'a':'${d}','b':{'c':'${d}'},'d':1,'e':{'c':'${d}'}}")]
    public void References_are_replaced(string text, string expected) => Assert.Equal(expected, Json(text));

    [Fact]
    public void What_the_environment_holds_is_never_read_as_a_reference()
    {
        Variables["EVIL"] = "${env:HOME}";
        Assert.Equal("{'a':'${env:HOME}','b':'x${env:HOME}','c':'${env:HOME}'}", Json("a: ${env:EVIL}\nb: x${a}\nc: ${a}"));
    }

    [Fact]
    public void References_see_the_merged_tree() =>
        Assert.Equal("{'a':3,'b':3}", Json(["a: ${b}\nb: 1", "b: 2"], "b=3"));

    [Fact]
    public void A_copied_tree_has_new_paths_and_old_places()
    {
        var root = Read(["a: ${b}\nb:\n  c: [1]"]).Root;
        var item = ((SettingsList)((SettingsMap)root.Find("a")!).Find("c")!).Items[0];
        Assert.Equal("a.c[0] a.yaml:3:7", $"{item.Path} {item.Location}");
    }

    [Fact]
    public void A_replaced_scalar_keeps_its_place_and_the_text_before()
    {
        var scalar = (SettingsScalar)Read(["a: 'x-${b}'\nb: 1"]).Root.Find("a")!;
        Assert.Equal(("x-1", "x-${b}", "a.yaml:1:4"), (scalar.Text, scalar.Origin, scalar.Location.ToString()));
    }

    [Theory]
    [InlineData("a: ${b.cd}\nb: {ce: 1}", "a.yaml:1:4 a: the reference '${b.cd}' leads nowhere: 'b' has no 'cd'; did you mean 'ce'?; it has ce")]
    [InlineData("a: ${env:HOM}", "a.yaml:1:4 a: the environment variable 'HOM' is not set; did you mean 'HOME'?; set it, or give a default: ${env:HOM:-...}")]
    [InlineData("a: ${a}", "a.yaml:1:4 a: the reference leads back to itself: a -> a")]
    [InlineData("a: ${b}\nb: x${c}\nc: ${a}", "a.yaml:1:4 a: the reference leads back to itself: a -> b -> c -> a")]
    [InlineData("a: {b: '${a}'}", "a.yaml:1:8 a.b: the reference leads back to itself: a.b -> a -> a.b")]
    [InlineData("a: ${b.c}\nb: ${d}\nd: {c: '${a}'}", "leads back to itself")]
    [InlineData("a: ${", "has no closing brace")]
    [InlineData("a: ${b", "has no closing brace")]
    [InlineData("a: ${env:X:-", "has no closing brace")]
    [InlineData("a: ${env:X:-${env:Y:-z}", "has no closing brace")]
    [InlineData("a: ${}", "a name is missing")]
    [InlineData("a: ${ b }", "a name is missing")]
    [InlineData("a: ${b:-1}\nb: 1", "only an environment variable can have")]
    [InlineData("a: ${env:}", "does not name an environment variable")]
    [InlineData("a: ${env:A B}", "does not name an environment variable")]
    [InlineData("a: ${file:x}", "leads nowhere")]
    [InlineData("a: ${b[2]}\nb: [1]", "'b' has one item, at [0]")]
    [InlineData("a: ${b[2]}\nb: [1, 2]", "'b' has 2 items, the last one at [1]")]
    [InlineData("a: ${b[0]}\nb: []", "'b' is an empty list")]
    [InlineData("a: ${b.x}\nb: [1]", "'b' is a list: a position such as [0] must follow")]
    [InlineData("a: ${b[0]}\nb: {c: 1}", "'b' is a map")]
    [InlineData("a: ${b.c}\nb: 1", "'b' is a single value")]
    [InlineData("a: x${b}\nb: {c: 1}", "'b' is a map, which cannot stand inside a text")]
    public void What_cannot_be_resolved_is_told_once(string text, string expected) =>
        Assert.Contains(expected, Error(text), StringComparison.Ordinal);

    [Fact]
    public void Every_broken_reference_is_told_and_what_depends_on_one_is_not() =>
        Assert.Equal(["a.yaml:1:4", "a.yaml:2:4"], Mistakes("a: ${x}\nb: ${y}\nc: ${a}\nd: z${c}").Select(e => e.Location.ToString()));

    [Fact]
    public void Texts_cannot_be_doubled_without_end()
    {
        var text = new StringBuilder("a0: xxxxxxxxxxxxxxxx\n");
        for (var i = 1; i < 31; i++)
            text.Append($"a{i}: ${{a{i - 1}}}${{a{i - 1}}}\n");
        Assert.Contains("characters of text", Error(text.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void Trees_cannot_be_multiplied_without_end()
    {
        var text = new StringBuilder("a0: [1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (var i = 1; i < 31; i++)
            text.Append($"a{i}: ['${{a{i - 1}}}', '${{a{i - 1}}}', '${{a{i - 1}}}']\n");
        Assert.NotEmpty(Errors([text.ToString()]));
    }

    [Fact]
    public void Long_chains_and_deep_defaults_are_refused()
    {
        var chain = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"a{i}: ${{a{i + 1}}}\n")) + "a5000: 1";
        Assert.All(Errors([chain]), e => Assert.Contains("32 settings", e, StringComparison.Ordinal));
        Assert.NotEmpty(Errors([chain]));
        var nested = "a: " + string.Concat(Enumerable.Repeat("${env:X:-", 100_000));
        Assert.Contains("defaults in one another", Error(nested), StringComparison.Ordinal);
    }

    [Fact]
    public void The_deepest_chain_through_the_deepest_trees_fits_on_a_small_stack()
    {
        // Every setting refers to the next one from the bottom of a deep tree.
        var text = new StringBuilder();
        for (var i = 0; i < 40; i++)
            text.Append($"a{i}: ").Append('[', 60).Append($"'${{a{i + 1}}}'").Append(']', 60).Append('\n');
        IReadOnlyList<string> errors = [];
        var thread = new Thread(() => errors = Errors([text.ToString()]), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotEmpty(errors);
    }
}
