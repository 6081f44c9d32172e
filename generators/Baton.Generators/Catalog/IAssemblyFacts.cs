namespace Baton.Generators.Catalog;

/// <summary>What an assembly says of itself, from its file or from a project that is compiled along.</summary>
internal interface IAssemblyFacts
{
    /// <summary>The assembly's name.</summary>
    string Name { get; }

    /// <summary>Its informational version without what a build appends, or the assembly's version where it has none.</summary>
    string Version { get; }

    /// <summary>Whether it belongs to the framework's reference pack.</summary>
    bool IsFramework { get; }

    /// <summary>Whether it can hold components.</summary>
    bool ReferencesBaton { get; }

    /// <summary>The manifests of its components, with the versions of their formats.</summary>
    IEnumerable<(int Version, string Text)> Manifests { get; }

    /// <summary>What its project said of it, such as its role; the SDK writes it.</summary>
    IEnumerable<(string Key, string Value)> Metadata { get; }

    /// <summary>Whether a type, by its full metadata name, exists and can be used from outside.</summary>
    bool IsPublic(string metadataName);
}
