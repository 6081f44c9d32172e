using Baton.Analyzers.Rules.Boundaries;
using Baton.Analyzers.Tests.Harness.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

/// <summary>What a baseline allows is not told, and everything else is.</summary>
public sealed class BaselineTests
{
    private const string Shown = "BTN1002\tTest0.cs\tA.Get()\tCloud.Storage.Blob";

    [Theory]
    [InlineData("public class A { public Cloud.Storage.Blob Get() => null!; }", Shown)]
    [InlineData("// An edit above changes nothing.\n\n\npublic class A { public int Other; public Cloud.Storage.Blob Get() { return null!; } }", Shown)]
    [InlineData("public class A { public Cloud.Storage.Blob Get() => null!; }", "# A comment.\r\n\r\n" + Shown + "  \r\n")]
    [InlineData("public class A { public Cloud.Storage.Blob Get(int a, List<string> b) => null!; }", "BTN1002\tTest0.cs\tA.Get(int, System.Collections.Generic.List<string>)\tCloud.Storage.Blob")]
    [InlineData("namespace N { public class A<T> { public List<Cloud.Storage.Blob<T>> this[int i] => null!; } }", "BTN1002\tTest0.cs\tN.A<T>.this[int]\tCloud.Storage.Blob<T>")]
    [InlineData("public class A : Cloud.Storage.Store;", "BTN1002\tTest0.cs\tA\tCloud.Storage.Store")]
    [InlineData("[assembly: Cloud.Storage.Mark]", "BTN1002\tTest0.cs\t-\tCloud.Storage.MarkAttribute")]
    [InlineData("public class A { public int P { [Cloud.Storage.Mark] get; set; } }", "BTN1002\tTest0.cs\tA.P\tCloud.Storage.MarkAttribute")]
    public Task What_the_baseline_allows_is_not_told(string source, string baseline) => VerifyAsync<VendorShownAnalyzer>(source, baseline);

    [Theory]
    [InlineData("BTN1002\tTest0.cs\tA.Other()\tCloud.Storage.Blob")]
    [InlineData("BTN1002\tOther.cs\tA.Get()\tCloud.Storage.Blob")]
    [InlineData("BTN1002\tTest0.cs\tA.Get()\tCloud.Storage.Store")]
    [InlineData("BTN1001\tTest0.cs\tA.Get()\tCloud.Storage.Blob")]
    [InlineData("#" + Shown)]
    [InlineData("Test0.cs A.Get() Cloud.Storage.Blob")]
    public Task What_it_does_not_allow_is_told(string baseline) =>
        VerifyAsync<VendorShownAnalyzer>("public class A { public Cloud.Storage.[|Blob|] Get() => null!; }", baseline);

    [Fact]
    public Task Violations_are_counted_and_the_last_are_the_new_ones() => VerifyAsync<VendorUseAnalyzer>(
        """
        public class A
        {
            void Go()
            {
                var one = new Cloud.Storage.Blob();
                var two = new Cloud.Storage.Blob();
                var three = new Cloud.Storage.[|Blob|]();
                var four = new Cloud.Storage.[|Key|]();
            }
        }
        """,
        "BTN1001\tTest0.cs\tA.Go()\tCloud.Storage.Blob\nBTN1001\tTest0.cs\tA.Go()\tCloud.Storage.Blob",
        "Domain");

    [Fact]
    public Task Uses_outside_of_members_are_named_by_their_file() => VerifyAsync<VendorUseAnalyzer>(
        "using Cloud.Storage;\nusing static [|Cloud.Storage.Limits|];".Replace("[|Cloud.Storage.Limits|]", "Cloud.Storage.[|Limits|]", StringComparison.Ordinal),
        "BTN1001\tTest0.cs\t-\tCloud.Storage",
        "Domain");

    [Fact]
    public Task Lambdas_and_local_functions_belong_to_their_member() => VerifyAsync<VendorUseAnalyzer>(
        "public class A { void Go() { Action a = () => { new Cloud.Storage.Key(); }; void Local() { new Cloud.Storage.Key(); } } }",
        "BTN1001\tTest0.cs\tA.Go()\tCloud.Storage.Key\nBTN1001\tTest0.cs\tA.Go()\tCloud.Storage.Key",
        "Domain");

    [Fact]
    public async Task A_file_from_beside_the_project_is_found_too()
    {
        var test = Test<VendorShownAnalyzer>("", "BTN1002\t../other/B.cs\tB\tCloud.Storage.Store\nBTN1002\tdeep/C.cs\tC\tCloud.Storage.Store");
        test.TestState.Sources.Add(("/other/B.cs", "public class B : Cloud.Storage.Store;"));
        test.TestState.Sources.Add(("/0/deep/C.cs", "public class C : Cloud.Storage.Store;"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("public class A { public Cloud.Storage.{|#0:Blob|} Get() => null!; }", Shown)]
    public async Task While_it_is_written_everything_is_told_as_information(string source, string baseline)
    {
        var test = Test<VendorShownAnalyzer>(source, baseline);
        test.BuildProperties["BatonBaselineMode"] = "write";
        test.ExpectedDiagnostics.Add(new DiagnosticResult("BTN1002", DiagnosticSeverity.Info).WithLocation(0));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync<TAnalyzer>(string source, string baseline, string role = "Adapter") where TAnalyzer : DiagnosticAnalyzer, new() =>
        Test<TAnalyzer>(source, baseline, role).RunAsync(TestContext.Current.CancellationToken);

    private static BoundaryTest<TAnalyzer, EmptyCodeFixProvider> Test<TAnalyzer>(string source, string baseline, string role = "Adapter") where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new BoundaryTest<TAnalyzer, EmptyCodeFixProvider> { TestCode = source };
        test.Role(role, role == "Adapter" ? "Acme" : "");
        test.TestState.AdditionalFiles.Add(("/0/baton.baseline.txt", baseline));
        return test;
    }
}
