using Baton.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Conformance.UnreachableComponentAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Conformance;

public sealed class UnreachableComponentAnalyzerTests
{
    private const string Request = "[assembly: {|#0:Baton.Testing.Conformance|}]";
    private const string Unmarked = "[assembly: Baton.Testing.Conformance]";
    private const string Kept = "[Model(\"kept\")] public sealed partial class Kept : Baton.Models.IModel;";
    private const string Hidden = "[Model(\"kept\")] internal sealed partial class Kept : Baton.Models.IModel;";

    private const string Advice =
        "it is not public: make it, and the types around it, public, or add <InternalsVisibleTo Include=\"TestProject\" /> to the project of Acme";

    [Theory]
    [InlineData(Hidden, "Kept")]
    [InlineData("namespace Deep { public partial class Outer { [Model(\"kept\")] internal sealed partial class Kept : Baton.Models.IModel; } }", "Deep.Outer.Kept")]
    [InlineData("internal partial class Outer { [Model(\"kept\")] public sealed partial class Kept : Baton.Models.IModel; }", "Outer.Kept")]
    [InlineData("public partial class Outer { [Model(\"kept\")] protected internal sealed partial class Kept : Baton.Models.IModel; }", "Outer.Kept")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Another\")] " + Hidden, "Kept")]
    public Task What_the_project_cannot_see_is_not_left_untested(string library, string name) =>
        Run(Request, [CompiledReference.Of("Acme", library)], $"the model 'kept' ({name}) is left untested, since {Advice}");

    [Fact]
    public Task A_reference_without_its_internal_classes_still_tells_of_them() => Run(
        Request, [CompiledReference.Of("Acme", Manifest("Gone"))], $"the model 'gone' (Gone) is left untested, since {Advice}");

    [Fact]
    public Task A_name_of_two_assemblies_is_told_of_both() => Run(
        Request, [CompiledReference.Of("Acme", Kept), CompiledReference.Of("Other", Kept)], Mixed("Acme", "Other"), Mixed("Other", "Acme"));

    [Fact]
    public Task A_class_that_is_no_component_can_stand_in_the_way_too() => Run(
        Request, [CompiledReference.Of("Acme", Kept), CompiledReference.Of("Other", "public class Kept;")], Mixed("Acme", "Other"));

    [Fact]
    public Task A_class_of_the_project_itself_can_stand_in_the_way_too() => Run(
        Request + " class Kept;",
        [CompiledReference.Of("Acme", Kept)],
        "the model 'kept' (Kept) is left untested, since Acme and TestProject both declare that name, so that no code can write it down: rename the one in TestProject");

    [Theory]
    [InlineData(Kept, Unmarked)]
    [InlineData(Hidden, "")]
    [InlineData(Hidden, "[assembly: Baton.Testing.Conformance(\"Other\")]")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"TestProject\")] " + Hidden, Unmarked)]
    [InlineData("[ComponentFamily(\"tree\")] public interface ITree; [Component(\"oak\")] internal sealed partial class Oak : ITree;", Unmarked)]
    [InlineData(Kept, Unmarked + " [Model(\"double\")] internal sealed partial class Double : Baton.Models.IModel;")]
    public Task Near_miss(string library, string source) => Run(source, [CompiledReference.Of("Acme", library)]);

    [Fact]
    public Task Names_that_code_here_cannot_mean_do_not_stand_in_the_way() => Run(
        Unmarked, [CompiledReference.Of("Acme", Kept), CompiledReference.Of("Other", "internal class Kept;"), CompiledReference.Of("Third", Kept).WithAliases(["third"])]);

    private static string Mixed(string one, string other) =>
        $"the model 'kept' (Kept) is left untested, since {one} and {other} both declare that name, so that no code can write it down: "
        + $"rename one of the two, or give the reference to {other} an alias (Aliases=\"…\") and test what is in it in a project of its own";

    /// <summary>What is left of an internal component in a reference assembly.</summary>
    private static string Manifest(string type) =>
        $$"""[assembly: Baton.Components.ComponentManifest({{Baton.Settings.Manifests.ComponentManifest.CurrentVersion}}, {{Literal(Baton.Settings.Manifests.ManifestWriter.Write(new("model", type.ToLowerInvariant(), type)))}})]""";

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static Task Run(string source, IEnumerable<MetadataReference> libraries, params string[] messages)
    {
        var test = new Verify.Test { TestCode = source };
        test.TestState.AdditionalReferences.AddRange([.. libraries, .. LawReferences.All]);
        test.ExpectedDiagnostics.AddRange(messages.Select(m => Verify.Diagnostic().WithLocation(0).WithArguments(m)));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
