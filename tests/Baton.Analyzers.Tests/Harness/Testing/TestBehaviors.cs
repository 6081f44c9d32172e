namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>What a test leaves out.</summary>
[Flags]
internal enum TestBehaviors
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The second run, over the same code marked as generated, of which nothing may be said.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>The second run, over the same code with a <c>#pragma</c>, of which nothing may be said.</summary>
    SkipSuppressionCheck = 2,
}
