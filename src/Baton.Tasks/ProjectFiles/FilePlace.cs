namespace Baton.Tasks.ProjectFiles;

/// <summary>A place in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from one; zero if it is not known.</param>
/// <param name="Column">The column, from one; zero if it is not known.</param>
internal sealed record FilePlace(string File, int Line, int Column);
