using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Symbols;

/// <summary>Finds where a person declared a component of the compilation.</summary>
internal static class ComponentDeclaration
{
    private const string GeneratedFileEnd = ".g.cs";

    /// <summary>The place of a component: of a schema's, which is generated, the schema itself.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="metadataName">The full metadata name of the component.</param>
    public static Location Place(Compilation compilation, string metadataName)
    {
        for (var type = compilation.Assembly.GetTypeByMetadataName(metadataName); type is not null; type = type.ContainingType)
        {
            if (Place(type) is { } location)
                return location;
        }

        return Location.None;
    }

    /// <summary>The place of a symbol in a file that a person wrote; null if there is none.</summary>
    public static Location? Place(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(l => l.IsInSource && !l.SourceTree!.FilePath.EndsWith(GeneratedFileEnd, StringComparison.Ordinal));
}
