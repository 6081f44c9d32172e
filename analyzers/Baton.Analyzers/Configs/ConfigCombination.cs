namespace Baton.Analyzers.Configs;

/// <summary>Files that are run together, the later over the earlier.</summary>
/// <param name="Files">The base and its overlays; the base alone where none are declared.</param>
/// <param name="IsPartial">Whether more comes from the command line, so that nothing is missing.</param>
internal sealed record ConfigCombination(IReadOnlyList<ConfigFile> Files, bool IsPartial)
{
    /// <summary>Its files, in the words of messages.</summary>
    public string Name => string.Join(" + ", Files.Select(f => f.Name));
}
