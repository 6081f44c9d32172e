using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.GluePlaceAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Boundaries.GluePlaceAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class GluePlaceAnalyzerTests
{
    private const string Usings =
        """
        using Baton.Frames;
        using Baton.Glue;
        using Baton.Models;
        using Baton.Native;
        using Cloud.Storage;

        """;

    private const string Glue = Usings +
        """
        [{|#0:NativeLibrary("acme")|}] internal static partial class AcmeLibrary;

        [{|#1:MapSettings(typeof(Options))|}] public sealed partial class Settings;
        public sealed class Options;

        [{|#2:TranslateExceptions(typeof(StoreException), typeof(ModelException))|}]
        public sealed partial class Weak : IPredictor
        {
            public Frame Predict(Frame inputs) => inputs;
            public void Dispose() { }
        }
        """;

    [Theory]
    [InlineData("Domain", "move it into the project of an adapter")]
    [InlineData("Host", "move it into the project of an adapter")]
    [InlineData("Test", "move it into the project of an adapter")]
    [InlineData("App", "move it into the folder Adapters/VENDOR/ of its vendor")]
    [InlineData("", "say in the project file what the project is, with <BatonRole>Adapter</BatonRole> and the vendor in <BatonVendor>")]
    public Task Glue_outside_of_an_adapter_is_told(string role, string advice)
    {
        var test = new Test { TestCode = Glue };
        test.Role(role);
        test.ExpectedDiagnostics.AddRange([Expected(0, "NativeLibrary", "AcmeLibrary"), Expected(1, "MapSettings", "Settings"), Expected(2, "TranslateExceptions", "Weak")]);
        return test.RunAsync(TestContext.Current.CancellationToken);

        Harness.Testing.DiagnosticResult Expected(int key, string attribute, string type) => Verify.Diagnostic().WithLocation(key).WithMessage(
            $"[{attribute}] asks for code that binds a vendor, and '{type}' stands in no adapter, so that none is written: {advice}");
    }

    [Fact]
    public Task In_an_adapter_it_is_at_home() => new Test { TestCode = Plain(Glue) }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task In_an_app_it_is_at_home_in_the_folder_of_a_vendor()
    {
        var test = new Test { TestCode = "public sealed class Other;" };
        test.Role("App");
        test.TestState.Sources.Add(("Adapters/Acme/Glue.cs", Plain(Glue)));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Attributes_that_are_only_called_so_ask_for_nothing()
    {
        var test = new Test
        {
            TestCode =
                """
                namespace Others { public sealed class MapSettingsAttribute(Type type) : Attribute { public Type Type => type; } }
                [Others.MapSettings(typeof(int))] public sealed class Settings;
                [Missing(typeof(int))] public sealed class Half;
                """,
            CompilerDiagnostics = Harness.Testing.CompilerDiagnostics.None,
        };
        test.Role("Domain");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Plain(string source) => System.Text.RegularExpressions.Regex.Replace(source, @"\{\|#\d:|\|\}", "");
}
