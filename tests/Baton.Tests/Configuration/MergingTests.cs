namespace Baton.Tests.Configuration;

public class MergingTests : LoaderTest
{
    [Theory]
    [InlineData("a: {b: 1, c: 2}", "a: {c: 3, d: 4}", "{'a':{'b':1,'c':3,'d':4}}")]
    [InlineData("a: [1, 2, 3]", "a: [4]", "{'a':[4]}")]
    [InlineData("a: {b: 1}", "a: ~", "{'a':null}")]
    [InlineData("a: 1.5", "a: {b: 1}", "{'a':{'b':1}}")]
    [InlineData("a: {b: 1}", "a: 2", "{'a':2}")]
    [InlineData("a: 1", "", "{'a':1}")]
    [InlineData("m: {kind: ridge, alpha: 1}", "m: {kind: xgboost, maxDepth: 3}", "{'m':{'kind':'xgboost','maxDepth':3}}")]
    [InlineData("m: {kind: ridge, alpha: 1}", "m: {kind: ridge, beta: 2}", "{'m':{'kind':'ridge','alpha':1,'beta':2}}")]
    [InlineData("m: {kind: ridge, alpha: 1}", "m: {alpha: 2}", "{'m':{'kind':'ridge','alpha':2}}")]
    [InlineData("m: {alpha: 1}", "m: {kind: ridge}", "{'m':{'alpha':1,'kind':'ridge'}}")]
    [InlineData("m: {kind: ridge, alpha: 1}", "m: ridge", "{'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("m: {kind: ridge, alpha: 1}", "m: mean", "{'m':'mean'}")]
    [InlineData("m: ridge", "m: {alpha: 2}", "{'m':{'kind':'ridge','alpha':2}}")]
    [InlineData("m: ridge", "m: {kind: ridge, alpha: 2}", "{'m':{'kind':'ridge','alpha':2}}")]
    [InlineData("m: ridge", "m: {kind: xgboost}", "{'m':{'kind':'xgboost'}}")]
    [InlineData("m: ridge", "m: mean", "{'m':'mean'}")]
    [InlineData("vars: {a: word, b: {c: word}}", "vars: {a: {d: 1}, b: {c: {d: 2}}}", "{'vars':{'a':{'d':1},'b':{'c':{'d':2}}}}")]
    [InlineData("vars: {a: {kind: ridge, alpha: 1}}", "vars: {a: {kind: mean}}", "{'vars':{'a':{'kind':'mean'}}}")]
    [InlineData("m: {kind: ridge, base: {kind: ridge, alpha: 1}}", "m: {base: {kind: mean}}", "{'m':{'kind':'ridge','base':{'kind':'mean'}}}")]
    public void A_later_file_wins(string earlier, string later, string expected) => Assert.Equal(expected, Json([earlier, later]));

    [Fact]
    public void An_override_into_a_variable_that_was_a_word_replaces_the_word() =>
        Assert.Equal("{'vars':{'a':{'b':1}}}", Json("vars: {a: word}", "vars.a.b=1"));

    [Fact]
    public void Every_value_keeps_its_place() =>
        Assert.Equal(
            """
            a:
              b: 1  # a.yaml:2:6
              c: 3  # b.yaml:1:8
            m:
              kind: ridge  # a.yaml:3:4
              alpha: 2  # b.yaml:2:12

            """,
            Places(["a:\n  b: 1\nm: ridge", "a: {c: 3}\nm: {alpha: 2}"]));

    [Theory]
    [InlineData("a.b=1", "{'a':{'c':2,'b':1},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("new.deep.value=[a, b]", "{'a':{'c':2},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1},'new':{'deep':{'value':['a','b']}}}")]
    [InlineData("l[1].x=5", "{'a':{'c':2},'l':[{'x':1},{'x':5}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("l[2].x=5", "{'a':{'c':2},'l':[{'x':1},{'x':2},{'x':5}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("l=[7]", "{'a':{'c':2},'l':[7],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("m.kind=mean", "{'a':{'c':2},'l':[{'x':1},{'x':2}],'m':{'kind':'mean'}}")]
    [InlineData("m.kind=ridge", "{'a':{'c':2},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("m=mean", "{'a':{'c':2},'l':[{'x':1},{'x':2}],'m':'mean'}")]
    [InlineData("m=ridge", "{'a':{'c':2},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("m={alpha: 3}", "{'a':{'c':2},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':3}}")]
    [InlineData("m={kind: mean}", "{'a':{'c':2},'l':[{'x':1},{'x':2}],'m':{'kind':'mean'}}")]
    [InlineData("a=", "{'a':null,'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("a.c=x=y", "{'a':{'c':'x=y'},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("a.c='5'", "{'a':{'c':'5'},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("a.c=C:\\data\\x.csv", "{'a':{'c':'C:\\\\data\\\\x.csv'},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("a.\"q\\\"\\\\\\u000a\\x\"=1", "{'a':{'c':2,'q\\'\\\\\\n\\\\x':1},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1}}")]
    [InlineData("a.\"x.y=z\"=1", "{'a':{'c':2,'x.y=z':1},'l':[{'x':1},{'x':2}],'m':{'kind':'ridge','alpha':1}}")]
    public void An_override_comes_last(string change, string expected) =>
        Assert.Equal(expected, Json("a: {c: 2}\nl: [{x: 1}, {x: 2}]\nm: {kind: ridge, alpha: 1}", change));

    [Fact]
    public void Overrides_build_on_each_other() =>
        Assert.Equal(
            "{'m':{'kind':'ridge','alpha':2},'l':['a',{'kind':'b','c':1}]}",
            Json("m: ridge", "l[0]=a", "l[1]=b", "l[1].c=1", "m.alpha=2"));

    [Fact]
    public void An_override_is_the_place_of_what_it_sets() =>
        Assert.Equal(
            """
            m:
              kind: ridge  # --set m.kind=ridge
              alpha: 2  # --set m={alpha: 2}

            """,
            Places(["m: mean"], "m.kind=ridge", "m={alpha: 2}"));

    [Theory]
    [InlineData("", "a name is missing")]
    [InlineData("a", "'=' and a value are missing")]
    [InlineData("=1", "a name is missing")]
    [InlineData("a..b=1", "a name is missing")]
    [InlineData("a.=1", "a name is missing")]
    [InlineData("[0]=1", "a name is missing")]
    [InlineData("a[x]=1", "a position in brackets")]
    [InlineData("a[-1]=1", "a position in brackets")]
    [InlineData("a[1=1", "a position in brackets")]
    [InlineData("a[99999999999]=1", "a position in brackets")]
    [InlineData("a b=1", "' ' cannot stand here")]
    [InlineData("a[0]b=1", "'b' cannot stand here")]
    [InlineData("a.\"b=1", "no closing quote")]
    [InlineData("a=[1", "',' or ']' is expected here")]
    [InlineData("a=!x y", "the tag")]
    [InlineData("a=*x", "'*x'")]
    [InlineData("a={b: 1, b: 2}", "given twice")]
    [InlineData("a=1\n---\n2", "second document")]
    [InlineData("a=\u0001", "control character")]
    [InlineData("l[3]=1", "[0] to [1]")]
    [InlineData("l[1][1]=1", "not a list")]
    [InlineData("m[0]=1", "not a list")]
    [InlineData("new[1]=1", "is empty")]
    public void A_malformed_override_is_told_in_words(string change, string expected)
    {
        var error = Error("l: [1, 2]\nm: {a: 1}", change);
        Assert.StartsWith("--set ", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }
}
