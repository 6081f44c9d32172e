using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Baton.Settings.Manifests;

namespace Baton.Tasks.Shapes;

/// <summary>Reads what the components of a compiled assembly say of themselves, without loading it.</summary>
internal static class CompiledManifests
{
    private const string Namespace = "Baton.Components";
    private const string Attribute = "ComponentManifestAttribute";

    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    /// <exception cref="Baton.Settings.SettingsException">A manifest cannot be read.</exception>
    public static IReadOnlyList<ComponentManifest> Read(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        return [.. Texts(reader).Select(ManifestReader.Read)];
    }

    private static IEnumerable<string> Texts(MetadataReader reader)
    {
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsManifest(reader, attribute))
                continue;
            // After the prolog and the version (ECMA-335, II.23.3).
            var blob = reader.GetBlobReader(attribute.Value);
            blob.ReadUInt16();
            blob.ReadInt32();
            if (blob.ReadSerializedString() is { } text)
                yield return text;
        }
    }

    private static bool IsManifest(MetadataReader reader, CustomAttribute attribute)
    {
        var type = attribute.Constructor.Kind == HandleKind.MemberReference
            ? reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent
            : reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType();
        if (type.Kind == HandleKind.TypeReference)
        {
            var reference = reader.GetTypeReference((TypeReferenceHandle)type);
            return reader.StringComparer.Equals(reference.Namespace, Namespace) && reader.StringComparer.Equals(reference.Name, Attribute);
        }

        if (type.Kind != HandleKind.TypeDefinition)
            return false;
        var definition = reader.GetTypeDefinition((TypeDefinitionHandle)type);
        return reader.StringComparer.Equals(definition.Namespace, Namespace) && reader.StringComparer.Equals(definition.Name, Attribute);
    }
}
