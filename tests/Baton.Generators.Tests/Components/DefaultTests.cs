using Baton.Components;
using Baton.Generators.Tests.Harness;

namespace Baton.Generators.Tests.Components;

/// <summary>A manifest's defaults are what a new object really holds, or are not there.</summary>
public sealed class DefaultTests
{
    [Fact]
    public void The_defaults_of_all_examples_are_those_of_real_instances()
    {
        var compared = 0;
        foreach (var descriptor in Scopes.Catalog.Components("gadget").Where(d => d.Manifest.Settings.All(s => !s.Required)))
        {
            var scope = Scopes.New();
            var written = SettingsWriter.Write(scope.Create<IComponent>("gadget", Scopes.Parse($"\"{descriptor.Kind}\"")));
            foreach (var setting in descriptor.Manifest.Settings.Where(s => s.Default is not null))
            {
                // A default may leave out what is its own default, so it is completed by being read.
                var given = scope.Create<IComponent>("gadget", Scopes.Parse($$"""{ "kind": "{{descriptor.Kind}}", "{{setting.Name}}": {{setting.Default}} }"""));
                Assert.Equal(Scopes.Text(written, setting.Name), Scopes.Text(SettingsWriter.Write(given), setting.Name));
                compared++;
            }
        }

        Assert.True(compared > 60, $"{compared} were compared");
    }

    [Theory]
    [InlineData("int A { get; init; } = 5;", "5")]
    [InlineData("int A { get; init; } = -5;", "-5")]
    [InlineData("int A { get; init; } = (int)2.0 + C;", "9")]
    [InlineData("int A { get; init; } = int.MaxValue;", "2147483647")]
    [InlineData("int A { get; init; }", "0")]
    [InlineData("int? A { get; init; }", "null")]
    [InlineData("bool A { get; init; }", "false")]
    [InlineData("double A { get; init; } = 1e-7;", "1E-07")]
    [InlineData("double A { get; init; } = double.NaN;", null)]
    [InlineData("float A { get; init; } = 0.1f;", "0.1")]
    [InlineData("decimal A { get; init; } = 1.50m;", "1.50")]
    [InlineData("string A { get; init; } = \"x\" + \"\\\"\";", "\"x\\\"\"")]
    [InlineData("string A { get; init; } = null!;", null)]
    [InlineData("string? A { get; init; } = null;", "null")]
    [InlineData("string A { get; init; } = string.Empty;", null)]
    [InlineData("string A { get; init; } = nameof(C);", "\"C\"")]
    [InlineData("E A { get; init; } = E.Second;", "\"second\"")]
    [InlineData("E A { get; init; }", "\"first\"")]
    [InlineData("E A { get; init; } = (E)1;", "\"second\"")]
    [InlineData("E A { get; init; } = (E)7;", null)]
    [InlineData("F A { get; init; } = F.X | F.Y;", "[\"x\",\"y\"]")]
    [InlineData("TimeSpan A { get; init; } = TimeSpan.FromSeconds(90);", "\"00:01:30\"")]
    [InlineData("TimeSpan A { get; init; } = TimeSpan.FromHours(1.5);", "\"01:30:00\"")]
    [InlineData("TimeSpan A { get; init; } = TimeSpan.Zero;", "\"00:00:00\"")]
    [InlineData("TimeSpan A { get; init; } = new(1, 2, 3);", null)]
    [InlineData("TimeSpan A { get; init; } = TimeSpan.FromSeconds(1, 500);", null)]
    [InlineData("List<int> A { get; init; } = [1, C];", "[1,7]")]
    [InlineData("List<int> A { get; init; } = [1, .. Numbers];", null)]
    [InlineData("List<int> A { get; init; } = [1, Numbers[0]];", null)]
    [InlineData("int[] A { get; init; } = new int[3];", null)]
    [InlineData("int[] A { get; init; } = new int[] { 1 };", "[1]")]
    [InlineData("int[] A { get; init; } = { 1, 2 };", "[1,2]")]
    [InlineData("int[] A { get; init; } = Array.Empty<int>();", "[]")]
    [InlineData("List<int> A { get; init; } = new();", "[]")]
    [InlineData("List<int> A { get; init; } = new() { 1, 2 };", "[1,2]")]
    [InlineData("List<int> A { get; init; } = new(Numbers);", null)]
    [InlineData("Dictionary<string, int> A { get; init; } = new();", "{}")]
    [InlineData("Dictionary<string, int> A { get; init; } = [];", "{}")]
    [InlineData("Dictionary<string, int> A { get; init; } = new(StringComparer.Ordinal) { [\"a\"] = 1 };", null)]
    [InlineData("R A { get; init; } = new(1) { Z = 3 };", "{\"x\":1,\"z\":3}")]
    [InlineData("R A { get; init; } = new(Y: 2, X: 1);", "{\"y\":2,\"x\":1}")]
    [InlineData("R A { get; init; } = new(C) { Z = Numbers[0] };", null)]
    [InlineData("R A { get; init; } = R.Default;", null)]
    [InlineData("R? A { get; init; } = default;", "null")]
    [InlineData("ITree A { get; init; } = new Oak();", "{\"kind\":\"oak\"}")]
    [InlineData("ITree A { get; init; } = new Oak { Age = 3, Inner = new Oak() };", "{\"kind\":\"oak\",\"age\":3,\"inner\":{\"kind\":\"oak\"}}")]
    [InlineData("ITree A { get; init; } = new Served(null!);", null)]
    [InlineData("ITree A { get; init; } = new Unmarked();", null)]
    [InlineData("IReadOnlyList<ITree> A { get; init; } = [new Oak(), new Oak { Age = 1 }];", "[{\"kind\":\"oak\"},{\"kind\":\"oak\",\"age\":1}]")]
    [InlineData("int A { get => field * 2; init; } = 5;", null)]
    [InlineData("int A { get; init => field = value + 1; } = 5;", "5")]
    [InlineData("int A { get; init; } = 5; public Subject() { A = 6; }", null)]
    [InlineData("int A { get; init; } public Subject() { this.A = 6; }", null)]
    [InlineData("int A { get; init; } = 5; public Subject() { B = 6; } public int B { get; init; }", "5")]
    [InlineData("required int A { get; init; } = 5;", null)]
    [InlineData("[Secret] string A { get; init; } = \"hush\";", null)]
    public void A_default_is_read_or_left_out_but_never_guessed(string property, string? expected)
    {
        var run = GeneratorRun.Of(
            $$"""
            namespace Acme;
            [ComponentFamily("tree")] public interface ITree;
            public enum E { First, Second }
            [Flags] public enum F { None, X, Y }
            public sealed record R(int X, int Y = 9) { public int Z { get; init; } public static R Default => new(5); }
            public class Unmarked : ITree;
            [Component("oak")] public sealed partial class Oak : ITree { public int Age { get; init; } public ITree? Inner { get; init; } }
            [Component("served")] public sealed partial class Served(IFormatProvider f) : ITree { public override string ToString() => f.ToString()!; }
            [Component("subject")]
            public sealed partial class Subject : ITree
            {
                private const int C = 7;
                private static readonly int[] Numbers = [1];
                public static int[] All => Numbers;
                {{(property.StartsWith('[') ? property.Replace("] ", "] public ") : "public " + property)}}
            }
            """);
        Assert.True(run.Problems.All(p => p.Contains("CS0414")), string.Join("\n", run.Problems));
        var loaded = new Loaded();
        loaded.Add(run.Output);
        var descriptor = loaded.Descriptor(loaded.Type("Acme.Subject"));
        var setting = descriptor.Manifest.Settings.Single(s => s.Name == "a");
        Assert.Equal(expected, setting.Default);
        if (expected is null)
            return;
        var bare = (IComponent)loaded.Make("tree", "\"subject\"");
        var given = (IComponent)loaded.Make("tree", $$"""{ "kind": "subject", "a": {{expected}} }""");
        if (!property.Contains("value + 1"))
            Assert.Equal(Scopes.Text(bare), Scopes.Text(given));
    }
}
