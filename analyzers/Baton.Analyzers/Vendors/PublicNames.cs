using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Vendors;

/// <summary>The simple names by which code can call what assemblies show: their types, and the parts of their namespaces.</summary>
internal static class PublicNames
{
    private const string AttributeSuffix = "Attribute";

    /// <summary>Reads the names from assembly files; those that cannot be read have none.</summary>
    public static HashSet<string> Of(IEnumerable<string> files)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            try
            {
                using var assembly = AssemblyMetadata.CreateFromFile(file);
                foreach (var module in assembly.GetModules())
                    Add(module.GetMetadataReader(), names);
            }
            catch (Exception exception) when (exception is IOException or BadImageFormatException or UnauthorizedAccessException)
            {
                // Restored, and gone or broken since: its names stay unexplained.
            }
        }

        return names;
    }

    /// <summary>The names of an assembly that the compiler sees.</summary>
    public static IEnumerable<string> Of(IAssemblySymbol assembly) =>
        assembly.TypeNames.Concat(assembly.TypeNames.Where(n => n.EndsWith(AttributeSuffix, StringComparison.Ordinal)).Select(WithoutSuffix));

    private static string WithoutSuffix(string name) => name.Substring(0, name.Length - AttributeSuffix.Length);

    private static void Add(MetadataReader reader, HashSet<string> names)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) is not (TypeAttributes.Public or TypeAttributes.NestedPublic))
                continue;
            var name = reader.GetString(type.Name);
            var arity = name.IndexOf('`');
            if (arity > 0)
                name = name.Substring(0, arity);
            names.Add(name);
            if (name.EndsWith(AttributeSuffix, StringComparison.Ordinal))
                names.Add(WithoutSuffix(name));
            if (!type.Namespace.IsNil)
                names.UnionWith(reader.GetString(type.Namespace).Split('.'));
        }
    }
}
