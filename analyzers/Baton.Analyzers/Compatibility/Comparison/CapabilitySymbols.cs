using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>The interfaces of a compilation.</summary>
internal sealed class CapabilitySymbols(Compilation compilation) : ICapabilities
{
    public bool Exists(string capability) => compilation.GetTypeByMetadataName(capability) is not null;

    // An interface that is gone asks for nothing any more, and cannot be compared with another one.
    public bool Implies(string capability, string other) =>
        capability == other
        || compilation.GetTypeByMetadataName(capability) is not { } type
        || type.AllInterfaces.Any(i => Families.CapabilityName(i) == other);
}
