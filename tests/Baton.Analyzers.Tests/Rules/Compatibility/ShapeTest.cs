using Baton.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Rules.Compatibility;

/// <summary>A library of trees, held against its shape file.</summary>
internal sealed class ShapeTest<TAnalyzer, TCodeFix> : BatonCodeFixTest<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private const string File = "/0/baton.shape.txt";

    private const string Families =
        """
        [ComponentFamily("tree")] public interface ITree;
        public interface IFast : ITree;
        public enum Order { Small, Large }
        """;

    /// <summary>Code that is added to the family's.</summary>
    public ShapeTest(string source, string shape)
    {
        TestCode = source;
        TestState.Sources.Add(("/0/Families.cs", Families));
        TestState.AdditionalFiles.Add((File, shape));
    }

    /// <summary>What the fix makes of the code and of the file.</summary>
    public ShapeTest<TAnalyzer, TCodeFix> Fixed(string source, string shape)
    {
        FixedCode = source;
        FixedState.Sources.Add(("/0/Families.cs", Families));
        FixedState.AdditionalFiles.Add((File, shape));
        return this;
    }

    public Task RunAsync() => RunAsync(TestContext.Current.CancellationToken);
}
