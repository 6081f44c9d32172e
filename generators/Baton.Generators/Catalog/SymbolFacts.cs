using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Catalog;

/// <summary>The facts of a project that an editor compiles along with the host.</summary>
internal sealed class SymbolFacts(IAssemblySymbol assembly) : IAssemblyFacts
{
    public string Name => assembly.Identity.Name;

    public string Version => Text(AssemblyFactNames.ReflectionNamespace, AssemblyFactNames.InformationalVersionAttribute) is { } informational
        ? AssemblyFactNames.WithoutBuild(informational)
        : assembly.Identity.Version.ToString();

    public bool IsFramework => false;

    public bool ReferencesBaton =>
        Name == AssemblyFactNames.Abstractions || assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == AssemblyFactNames.Abstractions));

    public IEnumerable<(int Version, string Text)> Manifests
    {
        get
        {
            foreach (var attribute in assembly.GetAttributes())
            {
                if (attribute.AttributeClass.Is(AssemblyFactNames.ComponentsNamespace, AssemblyFactNames.ManifestAttribute)
                    && attribute.ConstructorArguments is [{ Value: int version }, { Value: string text }])
                {
                    yield return (version, text);
                }
            }
        }
    }

    public IEnumerable<(string Key, string Value)> Metadata
    {
        get
        {
            foreach (var attribute in assembly.GetAttributes())
            {
                if (attribute.AttributeClass.Is(AssemblyFactNames.ReflectionNamespace, AssemblyFactNames.MetadataAttribute)
                    && attribute.ConstructorArguments is [{ Value: string key }, { Value: string value }])
                {
                    yield return (key, value);
                }
            }
        }
    }

    public bool IsPublic(string metadataName)
    {
        var type = assembly.GetTypeByMetadataName(metadataName);
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return type is not null;
    }

    private string? Text(string space, string name) => assembly.GetAttributes()
        .Where(a => a.AttributeClass.Is(space, name))
        .Select(a => a.ConstructorArguments is [{ Value: string text }] ? text : null)
        .FirstOrDefault();
}
