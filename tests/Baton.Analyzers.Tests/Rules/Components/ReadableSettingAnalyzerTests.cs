namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class ReadableSettingAnalyzerTests
{
    [Theory]
    [InlineData("public Func<int>? P { get; init; }", "is a System.Func<int>, which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public object P { get; init; } = 1;", "is a object, which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public System.IO.Stream? P { get; init; }", "is a System.IO.Stream, which config cannot hold: make it a record, or take it as a service through the constructor")]
    [InlineData("public char P { get; init; }", "is a char, which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public Guid P { get; init; }", "is a System.Guid, which config cannot hold: make it a record, or take it as a service through the constructor")]
    [InlineData("public (int, int) P { get; init; }", "is a (int, int), which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public IDisposable? P { get; init; }", "is a System.IDisposable, which belongs to no family: mark the interface [ComponentFamily], or take it as a service through the constructor")]
    [InlineData("public IBoth? P { get; init; }", "is a Acme.IBoth, which belongs to several families (bush, tree), so config cannot tell which kinds fit")]
    [InlineData("public List<object> P { get; init; } = [];", "holds items; an item is a object, which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public Dictionary<int, string> P { get; init; } = [];", "is a System.Collections.Generic.Dictionary<int, string>, which config cannot hold: make it a record, or take it as a service through the constructor")]
    [InlineData("public int[,] P { get; init; } = new int[1, 1];", "is a int[*,*], which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public int P { init { } }", "has no getter that the component can call, so its value could not be written back")]
    [InlineData("public AbstractOptions? P { get; init; }", "is a Acme.AbstractOptions, which is abstract, and nothing in config says which record to make: use a family")]
    [InlineData("public Odd? P { get; init; }", "is a Acme.Odd, which has no constructor whose parameters are its properties")]
    [InlineData("public Twice P { get; init; }", "is a Acme.Twice, of which config calls several members 'ab' (AB, Ab)")]
    [InlineData("public Empty P { get; init; }", "is a Acme.Empty, which has no members")]
    [InlineData("[Obsolete(\"x\", true)] public int P { get; init; }", "is obsolete as an error, so that generated code cannot set it: let it be a warning, or take the init accessor away")]
    [InlineData("[Secret] public int P { get; init; }", "is marked [Secret], which is for text")]
    [InlineData("[StringLength(3)] public string P { get; init; } = \"\";", "has the rule [StringLength], which config is not held against: use [Range] or [AllowedValues], or implement ICheckedSettings")]
    [InlineData("[Range(1, 2), MinLength(1)] public List<int> P { get; init; } = [];", "has the rule [MinLength], which config is not held against: use [Range] or [AllowedValues], or implement ICheckedSettings")]
    [InlineData("[Even] public int P { get; init; }", "has the rule [Even], which config is not held against: use [Range] or [AllowedValues], or implement ICheckedSettings")]
    [InlineData("[FormerName(\" \")] public int P { get; init; }", "has an empty [FormerName]: write the name that config used")]
    [InlineData("[FormerName(\"MaxDepth\")] public int P { get; init; }", "has the former name 'MaxDepth', which config never used: it spells names in camel case, so write 'maxDepth'")]
    [InlineData("[FormerName(\"p\")] public int P { get; init; }", "has the former name 'p', which is its name: leave it out")]
    [InlineData("[FormerName(\"kind\")] public int P { get; init; }", "has the former name 'kind', by which config chooses the component: leave it out")]
    [InlineData("public Renamed P { get; init; }", "is a Acme.Renamed, whose member 'b' has the former name 'a', which is the present name of another one")]
    [InlineData("public Claimed P { get; init; }", "is a Acme.Claimed, of which several members have the former name 'c'")]
    [InlineData("public Clash? P { get; init; }", "is a Acme.Clash, of whose properties 'B' and 'C' have the same former name 'x': nobody could tell which of the two a config means, so leave one out")]
    public Task Config_can_read_every_setting(string property, string message) =>
        Trees.HitProperty("BTN0005", property, message);

    [Fact]
    public async Task Tells_of_the_property_of_a_record_and_of_the_one_that_holds_it() => Assert.Equal(
        [
            "BTN0005 [O] 'O' is a Acme.Options, which has a property that config cannot hold",
            "BTN0005 [F] 'F' is a System.Func<int>, which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these",
        ],
        await Trees.All("[Component(\"a\")] public partial class A : ITree { public Options? O { get; init; } } public record Options { public Func<int>? F { get; init; } }"));

    [Fact]
    public async Task A_setting_cannot_be_called_kind_nor_like_another() => Assert.Equal(
        [
            "BTN0005 [A] 'A' has several settings that config calls 'urlPath' (URLPath, UrlPath): rename all but one",
            "BTN0005 [Kind] 'Kind' would be the setting 'kind', by which config chooses the component: rename it",
        ],
        await Trees.All("[Component(\"a\")] public partial class A : ITree { public string Kind { get; init; } = \"\"; public int URLPath { get; init; } public int UrlPath { get; init; } }"));

    [Fact]
    public async Task A_former_name_is_nobodys_present_name() => Assert.Equal(
        ["BTN0005 [A] of the settings of 'A', the former name 'q' of 'P' is the present name of 'Q': nobody could tell which of the two a config means, so leave it out"],
        await Trees.All("[Component(\"a\")] public partial class A : ITree { [FormerName(\"q\")] public int P { get; init; } public int Q { get; init; } }"));

    [Theory]
    [InlineData("[FormerName(\"q\"), FormerName(\"q\"), FormerName(\"max_depth\")] public int P { get; init; }")]
    [InlineData("public Func<int>? P { get; set; }")]
    [InlineData("public Func<int>? P { get; } = null;")]
    [InlineData("public static Func<int>? P { get; set; }")]
    [InlineData("public Fine? P { get; init; }")]
    [InlineData("public Struct P { get; init; }")]
    [InlineData("[Obsolete(\"x\")] public int P { get; init; }")]
    [InlineData("public IReadOnlyDictionary<string, List<IOak?>?>? P { get; init; }")]
    [InlineData("public System.Numerics.Complex P { get; init; }")]
    [InlineData("[Range(0, double.PositiveInfinity)] public int P { get; init; }")]
    [InlineData("[Secret] public string? P { get; init; }")]
    [InlineData("public int this[int i] { get => i; init { } }")]
    [InlineData("[DataType(DataType.Password), Display(Name = \"p\")] public string P { get; init; } = \"\";")]
    public Task Near_miss(string property) => Trees.MissProperty(property);
}
