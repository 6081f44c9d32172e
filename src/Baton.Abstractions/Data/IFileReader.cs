namespace Baton.Data;

/// <summary>A reader of one file: a capability, so that a job can see that its output would replace what it reads.</summary>
public interface IFileReader : IReader
{
    /// <summary>The file, relative to the working directory or absolute.</summary>
    string Path { get; }
}
