using Baton.Analyzers.Tests.Harness;
using Baton.Analyzers.Tests.Harness.Testing;
using Microsoft.CodeAnalysis;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Setup.NewerComponentAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Setup;

public sealed class NewerComponentAnalyzerTests
{
    private const string Newer = "[assembly: ComponentManifest(2, \"{}\")]";
    private const string Same = "namespace Lib; [ComponentFamily(\"tree\")] public interface ITree; [Component(\"oak\")] public partial class Oak : ITree;";

    [Theory]
    [InlineData(OutputKind.ConsoleApplication, "")]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, "Test")]
    public Task A_host_is_told_of_what_it_leaves_out(OutputKind output, string role) => Run(
        Newer,
        output,
        role,
        Verify.Diagnostic().WithNoLocation().WithArguments("1 component(s) of New are left out: they were compiled by a newer Baton than this project uses; update the Baton packages"));

    [Theory]
    [InlineData(Newer, OutputKind.DynamicallyLinkedLibrary, "")]
    [InlineData(Newer, OutputKind.ConsoleApplication, "Domain")]
    [InlineData(Same, OutputKind.ConsoleApplication, "")]
    public Task Near_miss(string library, OutputKind output, string role) => Run(library, output, role);

    private static Task Run(string library, OutputKind output, string role, params DiagnosticResult[] expected)
    {
        var test = new Verify.Test { TestCode = "class Program { static void Main() { } }", BuildProperties = { ["BatonRole"] = role } };
        test.TestState.OutputKind = output;
        test.TestState.AdditionalReferences.Add(CompiledReference.Of("New", library));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
