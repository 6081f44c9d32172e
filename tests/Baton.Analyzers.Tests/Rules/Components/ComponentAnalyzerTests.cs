using Baton.Analyzers.Tests.Harness;

namespace Baton.Analyzers.Tests.Rules.Components;

/// <summary>Each rule hits where it should, and not just beside it.</summary>
public sealed class ComponentAnalyzerTests
{
    private const string Family =
        """
        namespace Acme;
        [ComponentFamily("tree")] public interface ITree;
        public interface IOak : ITree;
        [ComponentFamily("bush")] public interface IBush;
        """;

    [Theory]
    [InlineData("[Component(\"a\")] public class A : ITree;", "A", "'A' is a component, so it must be partial: the compiler adds its factory")]
    [InlineData("public class Out { [Component(\"a\")] public partial class A : ITree; }", "Out", "'Out' contains the component 'A', so it must be partial too")]
    public Task BTN0001_a_component_and_what_is_around_it_is_partial(string source, string place, string message) => Hit("BTN0001", source, place, message);

    [Theory]
    [InlineData("[Component(\"a\")] public partial class A : ITree;")]
    [InlineData("public partial class Out { [Component(\"a\")] public partial class A : IOak; }")]
    [InlineData("public class A : ITree;")]
    public Task BTN0001_near_miss(string source) => Miss(source);

    [Theory]
    [InlineData("[Component(\"a\")] public partial class A;", "'A' implements no family: implement an interface that is marked [ComponentFamily], or one that derives from it")]
    [InlineData("[Component(\"a\")] public partial class A : IDisposable { public void Dispose() { } }", "'A' implements no family: implement an interface that is marked [ComponentFamily], or one that derives from it")]
    [InlineData("[Component(\"a\")] public partial class A : ITree, IBush;", "'A' belongs to several families (bush, tree): a component belongs to one, so split the class")]
    [InlineData("[Model(\"a\")] public partial class A : ITree;", "'A' is marked as a model, but implements no interface of that family (it is a tree)")]
    [InlineData("[Metric(\"a\"), Component(\"a\")] public partial class A : ITree;", "'A' has several component attributes: a component has one family and one kind, so leave one of them")]
    public Task BTN0002_a_component_belongs_to_one_family(string source, string message) => Hit("BTN0002", source, "A", message);

    [Theory]
    [InlineData("[Component(\"a\")] public partial class A : IOak;")]
    [InlineData("public class Base : ITree; [Component(\"a\")] public partial class A : Base;")]
    [InlineData("[Model(\"a\")] public partial class A : Baton.Models.IModel, ITree;")]
    public Task BTN0002_near_miss(string source) => Miss(source);

    [Theory]
    [InlineData("MyTree", ": write 'my-tree'")]
    [InlineData("my_tree", ": write 'my-tree'")]
    [InlineData("my--tree", ": write 'my-tree'")]
    [InlineData("-tree", ": write 'tree'")]
    [InlineData("tree-", ": write 'tree'")]
    [InlineData("3d", "")]
    [InlineData("", "")]
    [InlineData("bäum", ": write 'b-um'")]
    [InlineData("XGBoost2", ": write 'xgboost2'")]
    public Task BTN0003_a_kind_is_kebab_case(string kind, string advice) =>
        Hit("BTN0003", $"[Component(\"{kind}\")] public partial class A : ITree;", "A", $"'A' has the kind '{kind}', which is not kebab-case{advice}");

    [Fact]
    public Task BTN0003_a_kind_is_no_null() =>
        Hit("BTN0003", "[Component(\"null\")] public partial class A : ITree;", "A", "'A' has the kind 'null', which config reads as no value: choose another name");

    [Theory]
    [InlineData("a")]
    [InlineData("a1-b2-3")]
    [InlineData("true")]
    public Task BTN0003_near_miss(string kind) => Miss($"[Component(\"{kind}\")] public partial class A : ITree;");

    [Theory]
    [InlineData("public Func<int>? P { get; init; }", "is a System.Func<int>, which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public object P { get; init; } = 1;", "is a object, which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public System.IO.Stream? P { get; init; }", "is a System.IO.Stream, which config cannot hold: make it a record, or take it as a service through the constructor")]
    [InlineData("public char P { get; init; }", "is a char, which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public Guid P { get; init; }", "is a System.Guid, which config cannot hold: make it a record, or take it as a service through the constructor")]
    [InlineData("public (int, int) P { get; init; }", "is a (int, int), which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these")]
    [InlineData("public IDisposable? P { get; init; }", "is a System.IDisposable, which belongs to no family: mark the interface [ComponentFamily], or take it as a service through the constructor")]
    [InlineData("public IBoth? P { get; init; }", "is a Acme.IBoth, which belongs to several families (bush, tree), so config cannot tell which kinds fit")]
    [InlineData("public Elm? P { get; init; }", "is a Acme.Elm, which config cannot hold: ask for its family's interface, and config chooses the component")]
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
    [InlineData("[Range(1, 2)] public string P { get; init; } = \"\";", "has a [Range], which fits numbers, dates and durations only")]
    [InlineData("[Range(5, 1)] public int P { get; init; }", "has a [Range] that no value is in")]
    [InlineData("[Range(300, 400)] public byte P { get; init; }", "has a [Range] that no value is in")]
    [InlineData("[Range(1d, 1d, MinimumIsExclusive = true)] public double P { get; init; }", "has a [Range] that no value is in: from 1 to 1")]
    [InlineData("[Range(typeof(TimeSpan), \"soon\", \"1d\")] public TimeSpan P { get; init; }", "has a [Range] from 'soon' to '1d', and one of them is no value of its type")]
    [InlineData("[AllowedValues(\"x\")] public int P { get; init; }", "has [AllowedValues] with 'x', which is no value of its type")]
    [InlineData("[AllowedValues(1, 9), Range(2, 8)] public int P { get; init; }", "has [AllowedValues] that no value can meet")]
    [InlineData("[AllowedValues(1)] public DayOfWeek P { get; init; }", "has [AllowedValues] that are not all members of System.DayOfWeek")]
    [InlineData("[Range(1, 2)] public Fine? P { get; init; }", "has limits, which fit numbers, text, dates and names, and not Acme.Fine")]
    public Task BTN0005_config_can_read_every_setting(string property, string message) =>
        Hit("BTN0005", $"[Component(\"a\")] public partial class A : ITree {{ {property} }}" + Types, "P", $"'P' {message}");

    [Fact]
    public async Task BTN0005_tells_of_the_property_of_a_record_and_of_the_one_that_holds_it() => Assert.Equal(
        [
            "BTN0005 [O] 'O' is a Acme.Options, which has a property that config cannot hold",
            "BTN0005 [F] 'F' is a System.Func<int>, which config cannot hold: use a number, text, date, enum, record, family, or a list or dictionary by name of these",
        ],
        await RuleRun.Of(Family, "namespace Acme; [Component(\"a\")] public partial class A : ITree { public Options? O { get; init; } } public record Options { public Func<int>? F { get; init; } }"));

    [Fact]
    public async Task BTN0005_a_setting_cannot_be_called_kind_nor_like_another() => Assert.Equal(
        [
            "BTN0005 [A] 'A' has several settings that config calls 'urlPath' (URLPath, UrlPath): rename all but one",
            "BTN0005 [Kind] 'Kind' would be the setting 'kind', by which config chooses the component: rename it",
        ],
        await RuleRun.Of(Family, "namespace Acme; [Component(\"a\")] public partial class A : ITree { public string Kind { get; init; } = \"\"; public int URLPath { get; init; } public int UrlPath { get; init; } }"));

    [Theory]
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
    public Task BTN0005_near_miss(string property) => Miss($"[Component(\"a\")] public partial class A : ITree {{ {property} }}" + Types);

    [Theory]
    [InlineData("public abstract partial class A : ITree;", "A", "'A' is abstract: mark the classes that derive from it")]
    [InlineData("public partial class A<T> : ITree;", "A", "'A' is generic, and config cannot give type arguments: derive a closed class and mark that")]
    [InlineData("public partial class A(string name) : ITree { public string N => name; }", "name", "'name' is a constructor parameter of the component 'A', and the host provides no string: what config should set is an init property")]
    [InlineData("public partial class A(int size) : ITree { public int N => size; }", "size", "'size' is a constructor parameter of the component 'A', and the host provides no int: what config should set is an init property")]
    [InlineData("public partial class A : ITree { public A() { } public A(IDisposable d) { } }", "A", "'A' has several constructors, and nothing says which one the host should call: leave one public, or use a primary constructor")]
    [InlineData("public partial class A : ITree { public required int P { get; set; } }", "P", "'P' is required but can be set at any time: make it an init property, so that it is a setting")]
    [InlineData("public partial class A : ITree { public required int P; }", "P", "'P' is a required field: make it an init property, so that it is a setting")]
    [InlineData("public partial class A : ITree { public int Create { get; set; } }", "A", "'A' has the name Create, or a member that has it, which is that of the factory that the compiler adds: rename it")]
    [InlineData("file partial class A : ITree;", "A", "'A' is local to its file, so that no catalog can reach it: make it internal or public")]
    public Task BTN0007_a_component_can_be_made(string type, string place, string message) => Hit("BTN0007", $"[Component(\"a\")] {type}", place, message);

    [Fact]
    public Task BTN0007_a_component_can_be_reached() => Hit(
        "BTN0007",
        "public partial class Out { [Component(\"a\")] private partial class A : ITree; }",
        "A",
        "'A' cannot be reached by the catalog: make it, and the types around it, internal or public");

    [Theory]
    [InlineData("internal sealed partial class A(IDisposable? d = null, int n = 3, string s = \"\") : ITree { public string N => $\"{d}{n}{s}\"; }")]
    [InlineData("public partial class A : ITree { public A() { } private A(int n) { } internal A(string s) : this(1) { } }")]
    [InlineData("public partial class A(IDisposable d) : ITree { public A() : this(null!) { } public IDisposable D => d; }")]
    [InlineData("public partial class A : ITree { private A() { } public static A Create(int n) => new(); }")]
    [InlineData("public partial class A : ITree { internal A(IDisposable d) => D = d; public IDisposable D { get; } }")]
    [InlineData("public partial class A(params int[] n) : ITree { public int N => n.Length; }")]
    public Task BTN0007_near_miss(string type) => Miss($"[Component(\"a\")] {type}");

    [Fact]
    public async Task A_class_is_told_all_its_mistakes_at_once()
    {
        var found = await RuleRun.Of(Family, "namespace Acme; [Component(\"A B\")] public abstract class A;");
        Assert.Equal(["BTN0001", "BTN0002", "BTN0003", "BTN0007"], found.Select(f => f[..7]).Order());
    }

    [Fact]
    public async Task A_pragma_silences_a_rule() => Assert.Empty(await RuleRun.Of(
        Family,
        """
        namespace Acme;
        #pragma warning disable BTN0001
        [Component("a")] public class A : ITree;
        """));

    private const string Types =
        """

        public interface IBoth : ITree, IBush;
        [Component("elm")] public partial class Elm : ITree;
        public abstract record AbstractOptions;
        public record Odd { public Odd(int n) { } }
        public enum Twice { AB, Ab }
        public enum Empty;
        public record Fine(int A = 1) { public Fine? Inner { get; init; } }
        public struct Struct { public int A { get; init; } }
        public sealed class EvenAttribute : ValidationAttribute;
        """;

    private static async Task Hit(string id, string source, string place, string message) =>
        Assert.Equal([$"{id} [{place}] {message}"], await RuleRun.Of(Family, "namespace Acme;\n" + source));

    private static async Task Miss(string source) => Assert.Empty(await RuleRun.Of(Family, "namespace Acme;\n" + source));
}
