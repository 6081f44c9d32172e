using Baton.Analyzers.Tests.Harness;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Conformance.EmptyConformanceAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Conformance;

public sealed class EmptyConformanceAnalyzerTests
{
    private const string Model = "[Model(\"kept\")] public sealed partial class Kept : Baton.Models.IModel;";

    [Fact]
    public Task A_project_without_components_has_nothing_to_test() => Run(
        "class C;",
        "[assembly: {|#0:Baton.Testing.Conformance|}]",
        "no component is tested here: reference a project that has components, or name the assembly that is meant");

    [Theory]
    [InlineData("\"Acmee\"", "Acmee", "; did you mean 'Acme'?; laws are for what is in Acme")]
    [InlineData("\"Acme\", \"\"", "", "; laws are for what is in Acme")]
    public Task A_mistyped_name_is_told_even_beside_a_right_one(string names, string name, string known) => Run(
        Model,
        $"[assembly: {{|#0:Baton.Testing.Conformance({names})|}}]",
        $"the assembly '{name}' is not referenced, or has no components{known}");

    [Fact]
    public Task A_name_whose_components_have_no_laws_is_not_offered_for_itself() => Run(
        "[ComponentFamily(\"tree\")] public interface ITree; [Component(\"oak\")] public sealed partial class Oak : ITree;",
        "[assembly: {|#0:Baton.Testing.Conformance(\"Acme\")|}]",
        "the components of the assembly 'Acme' are of families without laws; no reference has components of a family with laws");

    [Theory]
    [InlineData(Model, "[assembly: Baton.Testing.Conformance]")]
    [InlineData(Model, "[assembly: Baton.Testing.Conformance(\"Acme\")]")]
    [InlineData("class C;", "")]
    [InlineData("class C;", "[assembly: Baton.Testing.Conformance(\"TestProject\")] [Model(\"own\")] public sealed partial class Own : Baton.Models.IModel;")]
    [InlineData("[Model(\"kept\")] internal sealed partial class Kept : Baton.Models.IModel;", "[assembly: Baton.Testing.Conformance]")]
    [InlineData("[Model(\"kept\")] internal sealed partial class Kept : Baton.Models.IModel;", "[assembly: Baton.Testing.Conformance(\"Acme\")]")]
    public Task Near_miss(string library, string source) => Run(library, source);

    private static Task Run(string library, string source, string? message = null)
    {
        var test = new Verify.Test { TestCode = source };
        test.TestState.AdditionalReferences.AddRange([CompiledReference.Of("Acme", library), .. LawReferences.All]);
        if (message is not null)
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithArguments(message));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
