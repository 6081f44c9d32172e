using Baton.Analyzers.Compatibility.Shapes;
using Baton.Analyzers.Symbols;
using Baton.Generators.Components.Parsing;
using Baton.Settings.Scalars;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Compatibility;

/// <summary>Finds the property that is a setting.</summary>
internal static class DeclaredSetting
{
    /// <summary>The place of a setting; of one that is inherited from elsewhere, or of the component itself, that of the component.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="component">The component's full metadata name.</param>
    /// <param name="path">The setting's path; empty for the component itself.</param>
    public static Location Place(Compilation compilation, string component, string path) =>
        path.Length > 0 && Find(compilation, component, path) is { } property && ComponentDeclaration.Place(property) is { } place
            ? place
            : ComponentDeclaration.Place(compilation, component);

    private static IPropertySymbol? Find(Compilation compilation, string component, string path)
    {
        ITypeSymbol? type = compilation.Assembly.GetTypeByMetadataName(component);
        IPropertySymbol? property = null;
        foreach (var part in path.Split('.'))
        {
            var name = ShapePath.WithoutItems(part);
            if (Innermost(type) is not { } owner)
                return null;
            property = PropertyChain.VisibleProperties(owner, static _ => true).FirstOrDefault(p => CamelCase.From(p.Name) == name);
            type = property?.Type;
        }

        return property;
    }

    /// <summary>The type inside of nullable values, lists and dictionaries: their last type argument.</summary>
    private static INamedTypeSymbol? Innermost(ITypeSymbol? type)
    {
        while (true)
        {
            switch (type)
            {
                case IArrayTypeSymbol array:
                    type = array.ElementType;
                    break;
                // A record may be generic itself; what is asked for is a property of it.
                case INamedTypeSymbol { IsGenericType: true, IsRecord: false } generic:
                    type = generic.TypeArguments[generic.TypeArguments.Length - 1];
                    break;
                default:
                    return type as INamedTypeSymbol;
            }
        }
    }
}
