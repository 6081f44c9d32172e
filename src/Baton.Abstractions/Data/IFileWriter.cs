namespace Baton.Data;

/// <summary>A writer of one file: a capability, so that a job can see that it would replace what it reads.</summary>
public interface IFileWriter : IWriter
{
    /// <summary>The file, relative to the working directory or absolute.</summary>
    string Path { get; }
}
