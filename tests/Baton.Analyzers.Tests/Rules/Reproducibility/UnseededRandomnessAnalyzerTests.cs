using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Reproducibility.UnseededRandomnessAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Reproducibility;

public sealed class UnseededRandomnessAnalyzerTests
{
    [Theory]
    [InlineData("[|new Random()|]")]
    [InlineData("(Random)([|new()|])")]
    [InlineData("[|new Random(Environment.TickCount)|]")]
    [InlineData("[|new Random((int)(Environment.TickCount64 % 1000))|]")]
    [InlineData("new Random([|Guid.NewGuid()|].GetHashCode())")]
    [InlineData("[|Random.Shared|].NextDouble()")]
    [InlineData("[|Guid.NewGuid()|].ToString(\"N\")")]
    [InlineData("[|Guid.CreateVersion7()|]")]
    [InlineData("(Func<Guid>)[|Guid.NewGuid|]")]
    [InlineData("new[] { 1, 2 }.OrderBy(_ => [|Guid.NewGuid()|])")]
    [InlineData("[|System.Security.Cryptography.RandomNumberGenerator.GetInt32(9)|]")]
    [InlineData("[|System.Security.Cryptography.RandomNumberGenerator.Create()|]")]
    [InlineData("[|System.IO.Path.GetRandomFileName()|]")]
    [InlineData("[|new[] { 1, 2 }.Shuffle()|]")]
    public Task Randomness_without_a_seed_is_told(string expression) => Verify.VerifyAnalyzerAsync(Examples.Model($"_ = {expression};"));

    [Theory]
    [InlineData("new Random(context.Seed)")]
    [InlineData("new Random(42)")]
    [InlineData("new Random(Seed: 42).Next()")]
    [InlineData("Guid.Empty")]
    [InlineData("Guid.Parse(\"x\")")]
    [InlineData("new Guid()")]
    [InlineData("nameof(Guid.NewGuid) + nameof(Random.Shared)")]
    [InlineData("System.IO.Path.GetTempPath()")]
    [InlineData("new Own.Random() is Own.Random && Own.Random.Shared is null")]
    [InlineData("System.Diagnostics.Stopwatch.GetTimestamp() + Environment.TickCount")]
    [InlineData("new[] { 1, 2 }.OrderBy(i => i)")]
    public Task Near_miss(string expression) => Verify.VerifyAnalyzerAsync(Examples.Model($"_ = {expression};") + "\npublic static class Own { public class Random { public static Random? Shared => null; } }");

    [Theory]
    [InlineData("private readonly Random _random = [|new()|]; public int Next => _random.Next();")]
    [InlineData("private static readonly Random Fixed = [|new Random()|]; public int Next => Fixed.Next();")]
    [InlineData("public string Id { get; init; } = [|Guid.NewGuid()|].ToString();")]
    [InlineData("public static int Roll() { int One() => [|Random.Shared|].Next(); return One(); }")]
    [InlineData("private sealed class Inner { public int Next() => [|Random.Shared|].Next(); }")]
    [InlineData("private int Next() { foreach (var i in Some()) return i; return 0; } private IEnumerable<int> Some() { yield return [|Random.Shared|].Next(); }")]
    [InlineData("public async Task WaitAsync() => await Task.Delay([|Random.Shared|].Next());")]
    public Task It_is_told_anywhere_in_a_component(string members) => Verify.VerifyAnalyzerAsync(Examples.Component("tree", members));

    [Fact]
    public Task Every_part_is_looked_at_and_code_outside_of_components_is_not() => Verify.VerifyAnalyzerAsync(
        Examples.Component("tree", "") + """

        public sealed partial class Part { public int Next => [|new Random()|].Next(); }
        public class Helper { public int Next => new Random().Next(); public Guid Id { get; } = Guid.NewGuid(); }
        public abstract class Base : IPart { public Random Random { get; } = new(); }
        """);

    [Theory]
    [InlineData("tracker")]
    [InlineData("registry")]
    [InlineData("artifact-store")]
    [InlineData("alerter")]
    [InlineData("writer")]
    public Task Families_that_only_make_names_with_it_are_left_alone(string family) =>
        Verify.VerifyAnalyzerAsync(Examples.Component(family, "public string Name => $\"{Guid.NewGuid()}{Random.Shared.Next()}\";"));

    [Theory]
    [InlineData("baton_btn3001_allowed_members = System.Guid.NewGuid", "Guid.NewGuid()", "[|new Random()|]")]
    [InlineData("baton_btn3001_allowed_members = System.Random, System.Random.Shared", "(new Random(), Random.Shared)", "[|Guid.NewGuid()|]")]
    [InlineData("baton_btn3001_ignored_families = model", "Guid.NewGuid()", "new Random()")]
    [InlineData("baton_btn3001_ignored_families =", "0", "[|new Random()|]")]
    public Task Options_narrow_it(string option, string allowed, string told)
    {
        var test = new Verify.Test { TestCode = Examples.Model($"_ = ({allowed}, {told});") };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"[*.cs]\n{option}\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task An_ignored_family_can_be_looked_at()
    {
        var test = new Verify.Test { TestCode = Examples.Component("tracker", "public Guid Id => [|Guid.NewGuid()|];") };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "[*.cs]\nbaton_btn3001_ignored_families = none\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task The_message_says_where_the_seed_is() => Verify.VerifyAnalyzerAsync(
        Examples.Model("_ = {|#0:new Random()|};"),
        Verify.Diagnostic().WithLocation(0).WithArguments(
            "'new Random' gives the component 'Guess' other numbers at every run, so that no result can be repeated: use new Random(seed) with the seed of the run, FitContext.Seed"));

    [Fact]
    public Task A_test_may_be_random() => new Verify.Test { TestCode = Examples.Model("_ = new Random();"), BuildProperties = { ["BatonRole"] = "Test" } }.RunAsync(TestContext.Current.CancellationToken);
}
