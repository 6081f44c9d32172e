using System.Reflection;
using System.Reflection.Metadata;

namespace Baton.Generators.Catalog;

/// <summary>The facts of a compiled assembly, read from its metadata tables.</summary>
internal sealed class MetadataFacts : IAssemblyFacts
{
    private readonly MetadataReader _reader;
    private readonly List<(int Version, string Text)> _manifests = [];
    private readonly List<(string Key, string Value)> _metadata = [];
    private readonly string? _informationalVersion;
    private readonly bool _isReferenceAssembly;
    private readonly string? _company;
    private Dictionary<string, TypeDefinition>? _types;

    /// <summary>Reads the facts.</summary>
    /// <param name="reader">The metadata of an assembly; it must outlive the facts.</param>
    public MetadataFacts(MetadataReader reader)
    {
        _reader = reader;
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            switch (NameOf(attribute))
            {
                case (AssemblyFactNames.ComponentsNamespace, AssemblyFactNames.ManifestAttribute):
                    var manifest = Arguments(attribute);
                    var version = manifest.ReadInt32();
                    if (manifest.ReadSerializedString() is { } text)
                        _manifests.Add((version, text));
                    break;
                case (AssemblyFactNames.ReflectionNamespace, AssemblyFactNames.InformationalVersionAttribute):
                    _informationalVersion = Arguments(attribute).ReadSerializedString();
                    break;
                case (AssemblyFactNames.ReflectionNamespace, AssemblyFactNames.MetadataAttribute):
                    var pair = Arguments(attribute);
                    if (pair.ReadSerializedString() is { } key && pair.ReadSerializedString() is { } value)
                        _metadata.Add((key, value));
                    break;
                case (AssemblyFactNames.ReflectionNamespace, AssemblyFactNames.CompanyAttribute):
                    _company = Arguments(attribute).ReadSerializedString();
                    break;
                case (AssemblyFactNames.CompilerNamespace, AssemblyFactNames.ReferenceAssemblyAttribute):
                    _isReferenceAssembly = true;
                    break;
            }
        }
    }

    public string Name => _reader.GetString(_reader.GetAssemblyDefinition().Name);

    public string Version => string.IsNullOrEmpty(_informationalVersion)
        ? _reader.GetAssemblyDefinition().Version.ToString()
        : AssemblyFactNames.WithoutBuild(_informationalVersion!);

    // The facades of the pack are no reference assemblies, but have no types of their own beside <Module>.
    public bool IsFramework => _company == AssemblyFactNames.FrameworkCompany && (_isReferenceAssembly || _reader.TypeDefinitions.Count == 1);

    public bool ReferencesBaton => Name == AssemblyFactNames.Abstractions
        || _reader.AssemblyReferences.Any(h => _reader.StringComparer.Equals(_reader.GetAssemblyReference(h).Name, AssemblyFactNames.Abstractions));

    public IEnumerable<(int Version, string Text)> Manifests => _manifests;

    public IEnumerable<(string Key, string Value)> Metadata => _metadata;

    /// <summary>Whether a type, by its full metadata name, exists.</summary>
    public bool Declares(string metadataName) => Types.ContainsKey(metadataName);

    public bool IsPublic(string metadataName)
    {
        if (!Types.TryGetValue(metadataName, out var type))
            return false;
        while (!type.GetDeclaringType().IsNil)
        {
            if ((type.Attributes & TypeAttributes.VisibilityMask) != TypeAttributes.NestedPublic)
                return false;
            type = _reader.GetTypeDefinition(type.GetDeclaringType());
        }

        return (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public;
    }

    private Dictionary<string, TypeDefinition> Types => _types ??= _reader.TypeDefinitions
        .Select(_reader.GetTypeDefinition)
        .GroupBy(FullName, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private string FullName(TypeDefinition type)
    {
        var name = _reader.GetString(type.Name);
        if (!type.GetDeclaringType().IsNil)
            return $"{FullName(_reader.GetTypeDefinition(type.GetDeclaringType()))}+{name}";
        return type.Namespace.IsNil ? name : $"{_reader.GetString(type.Namespace)}.{name}";
    }

    private (string Namespace, string Name) NameOf(CustomAttribute attribute)
    {
        var type = attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference => _reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
            HandleKind.MethodDefinition => _reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
            _ => default(EntityHandle),
        };
        if (type.IsNil)
            return default;
        switch (type.Kind)
        {
            case HandleKind.TypeReference:
                var reference = _reader.GetTypeReference((TypeReferenceHandle)type);
                return (_reader.GetString(reference.Namespace), _reader.GetString(reference.Name));
            case HandleKind.TypeDefinition:
                var definition = _reader.GetTypeDefinition((TypeDefinitionHandle)type);
                return (_reader.GetString(definition.Namespace), _reader.GetString(definition.Name));
            default:
                return default;
        }
    }

    /// <summary>The fixed arguments, after the prolog (ECMA-335, II.23.3).</summary>
    private BlobReader Arguments(CustomAttribute attribute)
    {
        var blob = _reader.GetBlobReader(attribute.Value);
        if (blob.ReadUInt16() != 1)
            throw new BadImageFormatException();
        return blob;
    }
}
