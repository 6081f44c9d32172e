namespace Baton.Generators.Tests.Glue.Mapping;

/// <summary>What reaches a vendor's options when the compiled mapping runs.</summary>
public sealed class MappingTests
{
    [Fact]
    public async Task Settings_go_to_the_options_of_their_names() => Assert.Equal(
        "20 0.5 7 deep|9 5",
        await GlueRun.Of(
            """
            public class Root { public long Depth { get; set; } = 3; }
            public sealed class Options : Root
            {
                public int NumberOfLeaves; public double Rate { get; set; } public string name = "";
                public int Other { get; set; } = 5; public int Fixed { get; } = 1; public static int Shared { get; set; }
            }

            [Model("tree")]
            [MapSettings(typeof(Options))]
            public sealed partial class Tree(IServiceProvider? services = null) : IModel
            {
                [MapTo(nameof(Options.NumberOfLeaves))] public int Leaves { get; init; } = 20;
                public float Rate { get; init; } = 0.5f;
                public int Depth { get; init; } = 7;
                public string Name { get; init; } = "deep";
                [Unmapped] public bool Log { get; init; }
                public int NoSetting { get; set; }
                private IServiceProvider? Services => services;

                public static string Show()
                {
                    var options = new Tree().MapSettings();
                    var given = new Options { Depth = 1 };
                    new Tree { Depth = 9 }.MapSettings(given);
                    return $"{options.NumberOfLeaves} {options.Rate} {options.Depth} {options.name}|{given.Depth} {given.Other}";
                }
            }

            public static class Program { public static Task<string> Run() => Task.FromResult(Tree.Show()); }
            """).RunAsync());

    [Fact]
    public async Task What_is_not_given_leaves_the_vendor_its_default() => Assert.Equal(
        "3 none True Low 2|5 some False High 9",
        await GlueRun.Of(
            """
            public enum VendorLevel { Low, HIGH, Extreme }
            public enum Level { High, Low, Top = High }
            public sealed class Options
            {
                public int Depth { get; set; } = 3; public string Name { get; set; } = "none"; public bool? Fast { get; set; } = true;
                public VendorLevel Level { get; set; } = VendorLevel.Low; public long? Count { get; set; } = 2;
            }

            [MapSettings(typeof(Options))]
            public sealed partial record Settings(int? Depth, string? Name, bool? Fast)
            {
                public Level? Level { get; init; }
                public int? Count { get; init; }
            }

            public static class Program
            {
                public static Task<string> Run() => Task.FromResult(
                    Show(new Settings(null, null, null)) + "|" + Show(new Settings(5, "some", false) { Level = Level.Top, Count = 9 }));
                private static string Show(Settings settings)
                {
                    var options = settings.MapSettings();
                    return $"{options.Depth} {options.Name} {options.Fast} {(options.Level == VendorLevel.HIGH ? "High" : "Low")} {options.Count}";
                }
            }
            """).RunAsync());

    [Fact]
    public async Task Lists_enums_structs_and_initial_options_are_made() => Assert.Equal(
        "1,2 3.5,4 a,b Deep Wide,Deep x z|6",
        await GlueRun.Of(
            """
            public enum VendorMode { Wide, Deep }
            public enum Mode { Deep, Wide }
            public struct Options
            {
                public Options() { }
                public required int[] Sizes { get; init; }
                public List<double> Rates { get; set; } = [];
                public IEnumerable<string>? Names;
                public VendorMode Mode { get; init; }
                public IList<VendorMode> Modes { get; set; } = [];
                public object? Any { get; set; }
                public Text Converted { get; set; } = new("");
            }
            public sealed record Text(string Value) { public static implicit operator Text(string value) => new(value); }
            public struct Plain { public int Size; }

            [MapSettings(typeof(Options))]
            public sealed partial class Settings
            {
                public IReadOnlyList<int> Sizes { get; init; } = [1, 2];
                public IReadOnlyList<float> Rates { get; init; } = [3.5f, 4];
                public string[] Names { get; init; } = ["a", "b"];
                public Mode Mode { get; init; } = Mode.Deep;
                public IReadOnlyList<Mode> Modes { get; init; } = [Mode.Wide, Mode.Deep];
                public string Any { get; init; } = "x";
                public string Converted { get; init; } = "z";
            }

            [MapSettings(typeof(Plain))]
            public readonly partial record struct Small(int Size);

            public static class Program
            {
                public static Task<string> Run()
                {
                    var o = new Settings().MapSettings();
                    var plain = new Plain();
                    new Small(6).MapSettings(ref plain);
                    return Task.FromResult(FormattableString.Invariant(
                        $"{string.Join(",", o.Sizes)} {string.Join(",", o.Rates.Select(r => r.ToString(System.Globalization.CultureInfo.InvariantCulture)))} {string.Join(",", o.Names!)} {o.Mode} {string.Join(",", o.Modes)} {o.Any} {o.Converted.Value}|{plain.Size}"));
                }
            }
            """).RunAsync());

    [Fact]
    public async Task A_value_that_is_no_member_of_its_enum_is_refused() => Assert.Equal(
        "Mode has no such member.",
        await GlueRun.Of(
            """
            public enum VendorMode { Wide }
            public enum Mode { Wide }
            public sealed class Options { public VendorMode Mode { get; set; } }
            [MapSettings(typeof(Options))] public sealed partial class Settings { public Mode Mode { get; init; } = (Mode)7; }
            public static class Program
            {
                public static Task<string> Run()
                {
                    try { new Settings().MapSettings(); return Task.FromResult("nothing"); }
                    catch (ArgumentOutOfRangeException e) { return Task.FromResult(e.Message.Split(" (")[0].Split('\n')[0].Trim()); }
                }
            }
            """).RunAsync());

    [Fact]
    public void Options_that_nobody_else_sees_are_shown_to_nobody_else()
    {
        var run = GlueRun.Of(
            """
            public sealed partial class Outer
            {
                private sealed class Options { public int Size { get; set; } }
                [MapSettings(typeof(Options))] private sealed partial class Settings { public int Size { get; init; } }
            }
            """);

        Assert.Empty(run.Problems);
        Assert.Contains("private global::Outer.Options MapSettings()", Assert.Single(run.Files).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_are_set_as_the_compiler_sees_them() => Assert.Equal(
        "7 2 3 True",
        await GlueRun.Of(
            """
            using System.Diagnostics.CodeAnalysis;
            public class Root
            {
                public virtual int Size { get; set; }
                public int Depth { get; init; }
                public int Hidden { get; init; }
                public bool Own { get; set; }
            }

            public sealed class Options : Root
            {
                [SetsRequiredMembers] public Options() { }
                public required int Count { get; set; }
                public required int Other { get; set; } = 3;
                public override int Size { get => base.Size; }
                public new int Depth { get; set; }
                private new bool Own => false;
            }

            [MapSettings(typeof(Options))]
            public sealed partial class Settings
            {
                public int Size { get; init; } = 7;
                public int? Depth { get; init; } = 2;
                public int? Count { get; init; }
                public bool Own { get; init; } = true;

                public static string Show()
                {
                    var options = new Settings().MapSettings();
                    return $"{options.Size} {options.Depth} {options.Other} {((Root)options).Own}";
                }
            }

            public static class Program { public static Task<string> Run() => Task.FromResult(Settings.Show()); }
            """).RunAsync());

    [Fact]
    public async Task Of_names_with_the_same_value_the_one_that_the_vendor_has_is_taken() => Assert.Equal(
        "Fast Slow",
        await GlueRun.Of(
            """
            public enum VendorMode { Slow, Fast }
            public enum Mode { Quick = 0, Fast = 0, Slow = 1 }
            public sealed class Options { public VendorMode Mode { get; set; } }
            [MapSettings(typeof(Options))] public sealed partial class Settings { public Mode Mode { get; init; } }
            public static class Program
            {
                public static Task<string> Run() => Task.FromResult(
                    $"{new Settings { Mode = Mode.Quick }.MapSettings().Mode} {new Settings { Mode = Mode.Slow }.MapSettings().Mode}");
            }
            """).RunAsync());

    [Fact]
    public void What_is_experimental_is_used_without_a_complaint_in_what_is_generated() => Assert.Empty(GlueRun.Of(
        """
        using System.Diagnostics.CodeAnalysis;
        [Experimental("ACME1")] public enum VendorMode { Slow, [Experimental("ACME2")] Fast }
        public enum Mode { Slow, Fast }
        #pragma warning disable ACME1
        public sealed class Options { public VendorMode Mode { get; set; } [Experimental("ACME3")] public int Size { get; set; } }
        #pragma warning restore ACME1
        [MapSettings(typeof(Options))] public sealed partial class Settings { public Mode Mode { get; init; } public int Size { get; init; } }
        """).Problems);
}
