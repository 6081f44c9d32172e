using Baton.Testing;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Tests.Rules.Conformance;

/// <summary>What a project references that asks for the laws.</summary>
internal static class LawReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        MetadataReference.CreateFromFile(typeof(ConformanceAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Xunit.Sdk.IMessageSinkMessage).Assembly.Location),
    ];
}
