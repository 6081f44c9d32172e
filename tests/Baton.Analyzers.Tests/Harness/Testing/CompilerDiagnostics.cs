namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>Which of the compiler's own diagnostics a test must expect.</summary>
internal enum CompilerDiagnostics
{
    /// <summary>None: the code need not compile.</summary>
    None,

    /// <summary>Errors.</summary>
    Errors,

    /// <summary>Errors and warnings.</summary>
    Warnings,
}
