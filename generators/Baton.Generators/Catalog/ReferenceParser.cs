using Baton.Settings;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Catalog;

/// <summary>
/// Reads what a referenced assembly says of itself. From its metadata, not from symbols: the answer for a reference never
/// changes, so an edit of the host's code reads nothing again.
/// </summary>
internal static class ReferenceParser
{
    /// <summary>Reads a reference; null if it is no assembly that can be read.</summary>
    public static ReferenceSpec? Parse(MetadataReference reference, CancellationToken cancellation)
    {
        var isReachable = reference.IsInGlobalNamespace();
        return IfReadable(() => Open(reference) is { } facts ? Read(facts, type => isReachable && facts.IsPublic(type), cancellation) : null);
    }

    /// <summary>What the project of a reference said of it, such as its role; null if it is no assembly that can be read.</summary>
    public static IReadOnlyList<(string Key, string Value)>? Metadata(MetadataReference reference) =>
        IfReadable(() => Open(reference)?.Metadata.ToArray());

    /// <summary>All that the components of a reference say of themselves, as far as this compiler can read it.</summary>
    public static IReadOnlyList<ComponentManifest> Manifests(MetadataReference reference) =>
        IfReadable(() => Open(reference) is { } facts ? Manifests(facts, static _ => true) : null) ?? [];

    /// <summary>What the components of a reference say of themselves that the host can reach.</summary>
    public static IReadOnlyList<ComponentManifest> ReachableManifests(MetadataReference reference) =>
        IfReadable(() => reference.IsInGlobalNamespace() && Open(reference) is { ReferencesBaton: true } facts ? Manifests(facts, facts.IsPublic) : null) ?? [];

    /// <summary>What the components of an assembly say of themselves, as far as this compiler can read it.</summary>
    /// <param name="facts">The assembly.</param>
    /// <param name="isReachable">Whether a component, by its full metadata name, can be used from where it is asked for.</param>
    public static IReadOnlyList<ComponentManifest> Manifests(IAssemblyFacts facts, Func<string, bool> isReachable) =>
    [
        .. facts.Manifests
            .Where(m => m.Version <= ComponentManifest.CurrentVersion)
            .Select(m => Read(m.Text))
            .OfType<ComponentManifest>()
            .Where(m => isReachable(m.Type)),
    ];

    /// <summary>Reads what an assembly says of itself.</summary>
    /// <param name="facts">The assembly.</param>
    /// <param name="isReachable">Whether a component, by its full metadata name, can be used from where it is asked for.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ReferenceSpec Read(IAssemblyFacts facts, Func<string, bool> isReachable, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var newer = facts.ReferencesBaton ? facts.Manifests.Select(m => m.Version).Where(v => v > ComponentManifest.CurrentVersion) : [];
        var components = (facts.ReferencesBaton ? Manifests(facts, static _ => true) : [])
            .Select(m => new CatalogEntry(m.Family, m.Kind, m.Type) { FormerKinds = m.FormerKinds })
            .ToLookup(e => isReachable(e.Type));
        return new ReferenceSpec(facts.Name, facts.Version, facts.IsFramework, new EquatableArray<CatalogEntry>(components[true]), new EquatableArray<int>(newer))
        {
            HiddenComponents = new EquatableArray<CatalogEntry>(components[false]),
        };
    }

    /// <summary>Whether the types of a reference can be written without an alias.</summary>
    public static bool IsInGlobalNamespace(this MetadataReference reference) =>
        reference.Properties.Aliases.IsEmpty || reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    private static IAssemblyFacts? Open(MetadataReference reference) => reference switch
    {
        CompilationReference project => new SymbolFacts(project.Compilation.Assembly),
        PortableExecutableReference file => Open(file),
        _ => null,
    };

    // A module without an assembly says nothing.
    private static MetadataFacts? Open(PortableExecutableReference file) =>
        file.GetMetadata() is AssemblyMetadata assembly && assembly.GetModules() is [var module, ..] && module.GetMetadataReader() is { IsAssembly: true } reader
            ? new MetadataFacts(reader)
            : null;

    private static T? IfReadable<T>(Func<T?> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            // The compiler says so itself.
            return null;
        }
    }

    private static ComponentManifest? Read(string text) => ManifestText.Read(text);
}
