using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Knows the constructor that the generator adds: an analyzer sees it where the generator does not.</summary>
internal static class GeneratedConstructor
{
    public static bool Is(IMethodSymbol constructor) =>
        constructor.DeclaredAccessibility == Accessibility.Private
        && constructor.Parameters is [.., var settings, var scope]
        && settings.Type.Is("Baton.Settings.Nodes", "SettingsMap")
        && scope.Type.Is(ComponentAttributes.Namespace, "ComponentScope");
}
