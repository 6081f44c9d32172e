using Baton.Analyzers.Tests.Harness.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Harness;

/// <summary>Holds what a rule says of code against the code's markup.</summary>
internal static class CSharpAnalyzerVerifier<TAnalyzer> where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>A diagnostic of the rule.</summary>
    public static DiagnosticResult Diagnostic() => DiagnosticResult.Of(new TAnalyzer().SupportedDiagnostics.Single());

    /// <summary>Verifies the code, in a project without a role.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new Test { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A test of the rule alone.</summary>
    internal sealed class Test : BatonCodeFixTest<TAnalyzer, EmptyCodeFixProvider>;
}
