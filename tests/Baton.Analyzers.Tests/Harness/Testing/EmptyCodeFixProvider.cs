using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>Fixes nothing.</summary>
internal sealed class EmptyCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Task.CompletedTask;
}
