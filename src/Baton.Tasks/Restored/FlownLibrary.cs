namespace Baton.Tasks.Restored;

/// <summary>A library whose compile assets came along with a reference.</summary>
/// <param name="Library">The library.</param>
/// <param name="Way">The ids of the libraries that brought it; none if it is the one that the project refers to.</param>
internal sealed record FlownLibrary(RestoredLibrary Library, IReadOnlyList<string> Way);
