using Baton.Settings;

namespace Baton.Generators.Catalog;

/// <summary>A component that a catalog can list.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Type">Its full metadata name.</param>
internal sealed record CatalogEntry(string Family, string Kind, string Type)
{
    /// <summary>The kinds that it had before.</summary>
    public EquatableArray<string> FormerKinds { get; init; }
}
