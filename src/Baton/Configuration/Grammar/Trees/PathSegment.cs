namespace Baton.Configuration.Grammar.Trees;

/// <summary>One step of a setting's path: the name of an entry, or the position of an item.</summary>
/// <param name="Name">The entry's name; <see langword="null"/> for an item.</param>
/// <param name="Index">The item's position, from 0.</param>
internal readonly record struct PathSegment(string? Name, int Index);
