namespace Baton.Tasks.Restored;

/// <summary>A package or project that a project itself refers to.</summary>
/// <param name="Id">The package's id, or the project's name as a library.</param>
/// <param name="ProjectPath">The project's file; <see langword="null"/> of a package.</param>
/// <param name="Enters">Whether its compile assets reach the project's own compiler.</param>
/// <param name="Leaves">Whether they also reach the compilers of those who refer to the project.</param>
internal sealed record RestoredReference(string Id, string? ProjectPath, bool Enters, bool Leaves);
