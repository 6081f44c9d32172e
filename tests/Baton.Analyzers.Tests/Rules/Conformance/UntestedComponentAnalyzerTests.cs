using Baton.Analyzers.Tests.Harness;
using Baton.Analyzers.Tests.Harness.Testing;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Conformance.UntestedComponentAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Conformance;

public sealed class UntestedComponentAnalyzerTests
{
    private const string Untested =
        "the splitter 'parts' (Acme.Parts) is left untested, since the laws cannot know how it is made: write 'public partial class PartsConformance { protected override ISplitter Create() => …; }' in the namespace TestProject";

    [Theory]
    [InlineData("public required int Count { get; init; }", "")]
    [InlineData("", "(IFormatProvider format)")]
    public Task A_component_that_needs_something_is_not_left_untested(string setting, string services) => Run(
        Library(setting, services), "[assembly: {|#0:Baton.Testing.Conformance|}]", Verify.Diagnostic().WithLocation(0).WithArguments(Untested));

    [Theory]
    [InlineData("metric", "[Metric(\"hits\")] public sealed partial class Hits : Baton.Metrics.IScore { public double Measure(Baton.Frames.Frame predictions, Baton.Frames.Frame targets) => 1; }", "HitsConformance", "IReadOnlyList<KnownValue> KnownValues")]
    [InlineData("model", "[Model(\"kept\")] public sealed partial class Kept : Baton.Models.IModel;", "KeptConformance", "IPredictor Open(IModel model, ModelData data)")]
    public Task What_is_asked_for_is_told(string family, string component, string name, string member)
    {
        var (kind, type) = family == "metric" ? ("hits", "Hits") : ("kept", "Kept");
        return Run(
            "namespace Acme; " + component,
            "[assembly: {|#0:Baton.Testing.Conformance|}]",
            Verify.Diagnostic().WithLocation(0).WithArguments(
                $"the {family} '{kind}' (Acme.{type}) is left untested, since the laws cannot know how it is made: write 'public partial class {name} {{ protected override {member} => …; }}' in the namespace TestProject"));
    }

    [Theory]
    [InlineData("protected override Baton.Data.ISplitter Create() => new Acme.Parts { Count = 1 };")]
    [InlineData("protected override IReadOnlyList<Baton.Testing.Splitting.SplitterCase> Cases => [new(\"one\", () => new Acme.Parts { Count = 1 })];")]
    public Task A_component_that_a_fixture_makes_is_tested(string member) => Run(
        Library("public required int Count { get; init; }"),
        $$"""
        [assembly: Baton.Testing.Conformance]
        namespace TestProject { public partial class PartsConformance { {{member}} } }
        """);

    [Fact]
    public Task A_member_of_that_name_that_overrides_nothing_makes_no_component() => Run(
        Library("public required int Count { get; init; }"),
        """
        [assembly: {|#0:Baton.Testing.Conformance|}]
        namespace TestProject { public partial class PartsConformance { protected static int Create(string text) => text.Length; } }
        """,
        Verify.Diagnostic().WithLocation(0).WithArguments(Untested));

    [Theory]
    [InlineData("", "[assembly: Baton.Testing.Conformance]")]
    [InlineData("public int Count { get; init; }", "[assembly: Baton.Testing.Conformance]")]
    [InlineData("public required int Count { get; init; }", "")]
    [InlineData("public required int Count { get; init; }", "[assembly: Baton.Testing.Conformance(\"Other\")]")]
    public Task Near_miss(string setting, string request) => Run(Library(setting), request);

    [Fact]
    public Task A_project_that_does_not_know_the_laws_is_not_spoken_of() => new Verify.Test { TestCode = "class C;" }.RunAsync(TestContext.Current.CancellationToken);

    private static string Library(string setting, string services = "") =>
        $$"""
        namespace Acme;
        [Component("parts")] public sealed partial class Parts{{services}} : Baton.Data.ISplitter
        {
            {{setting}}
            public IReadOnlyList<Baton.Data.Split> Split(int rows, int seed) => throw new Baton.BatonException("none"{{(services.Length == 0 ? "" : " + format")}});
        }
        """;

    private static Task Run(string library, string source, params DiagnosticResult[] expected)
    {
        var test = new Verify.Test { TestCode = source };
        test.TestState.AdditionalReferences.AddRange([CompiledReference.Of("Acme", library), .. LawReferences.All]);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
