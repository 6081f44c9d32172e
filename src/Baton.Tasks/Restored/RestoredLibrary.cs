namespace Baton.Tasks.Restored;

/// <summary>A package or project that was restored for a project, by whatever way it came.</summary>
/// <param name="Id">The package's id, or the project's name.</param>
/// <param name="HasCompileAssets">Whether the project's own compiler gets an assembly from it.</param>
/// <param name="Dependencies">The ids of what it needs.</param>
/// <param name="NuspecFile">Where a package says what it keeps to itself; <see langword="null"/> of a project, and of a package that is not where it was.</param>
/// <param name="ProjectPath">The project's file; <see langword="null"/> of a package.</param>
internal sealed record RestoredLibrary(
    string Id,
    bool HasCompileAssets,
    IReadOnlyList<string> Dependencies,
    string? NuspecFile,
    string? ProjectPath);
