using Baton.Generators.Catalog;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>What another assembly tells of the settings that a component inherits from it: their summaries and defaults.</summary>
internal sealed class ToldSettings
{
    private readonly INamedTypeSymbol _component;
    private readonly ComponentManifest? _base;

    private ToldSettings(INamedTypeSymbol component, ComponentManifest? manifest) => (_component, _base) = (component, manifest);

    /// <summary>What is told of the nearest base class of another assembly that has something to tell; it speaks for those above it too.</summary>
    public static ToldSettings Of(INamedTypeSymbol component)
    {
        for (var level = component.BaseType; level is not null; level = level.BaseType)
        {
            if (!SymbolEqualityComparer.Default.Equals(level.ContainingAssembly, component.ContainingAssembly) && Manifest(level) is { } told)
                return new ToldSettings(component, told);
        }

        return new ToldSettings(component, null);
    }

    /// <summary>What is told of a setting; <see langword="null"/> if nothing is.</summary>
    /// <param name="property">Its property, of a base class or of a nested record.</param>
    /// <param name="name">Its name in config.</param>
    public SettingManifest? Find(IPropertySymbol property, string name)
    {
        if (_base is null || SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, _component.ContainingAssembly))
            return null;
        var settings = IsBase(property.ContainingType) ? _base.Settings : Record(property.ContainingType)?.Settings ?? default;
        return settings.FirstOrDefault(s => s.Name == name);
    }

    /// <summary>What is told of a nested record; <see langword="null"/> if nothing is.</summary>
    public RecordManifest? Record(INamedTypeSymbol type) => _base?.Records.FirstOrDefault(r => r.Name == RecordParser.Name(type));

    private bool IsBase(INamedTypeSymbol type)
    {
        for (var level = _component.BaseType; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, type))
                return true;
        }

        return false;
    }

    private static ComponentManifest? Manifest(INamedTypeSymbol type)
    {
        var name = type.OriginalDefinition.FullMetadataName();
        return type.ContainingAssembly.GetAttributes()
            .Where(a => a.AttributeClass.Is(AssemblyFactNames.ComponentsNamespace, AssemblyFactNames.BaseSettingsAttribute)
                || a.AttributeClass.Is(AssemblyFactNames.ComponentsNamespace, AssemblyFactNames.ManifestAttribute))
            .Select(a => a.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: int version }, { Kind: TypedConstantKind.Primitive, Value: string text }] && version <= ComponentManifest.CurrentVersion && text.Contains(name)
                ? ManifestText.Read(text)
                : null)
            .FirstOrDefault(m => m?.Type == name);
    }
}
