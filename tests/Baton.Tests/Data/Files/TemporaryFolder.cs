using System.Text;

namespace Baton.Tests.Data.Files;

/// <summary>A folder of its own for a test, removed afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("baton-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string content, string name = "data.csv") => Write(Encoding.UTF8.GetBytes(content), name);

    public string Write(byte[] content, string name = "data.csv")
    {
        System.IO.File.WriteAllBytes(File(name), content);
        return File(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
