using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Baton.Generators.Catalog;

namespace Baton.Tasks.Compiled;

/// <summary>An assembly's metadata in memory: its file is closed again before anything is read, so that nobody waits for it.</summary>
internal sealed class CompiledAssembly : IDisposable
{
    private readonly PEReader _file;

    private CompiledAssembly(PEReader file)
    {
        _file = file;
        Facts = new MetadataFacts(file.GetMetadataReader());
    }

    /// <summary>What the assembly says of itself.</summary>
    public MetadataFacts Facts { get; }

    /// <summary>Opens an assembly; null if the file is none, which the compiler tells.</summary>
    public static CompiledAssembly? Open(string path)
    {
        PEReader? file = null;
        try
        {
            using (var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
                file = new PEReader(stream, PEStreamOptions.PrefetchMetadata);
            if (file.HasMetadata && file.GetMetadataReader().IsAssembly)
                return new CompiledAssembly(file);
        }
        catch (BadImageFormatException)
        {
        }

        file?.Dispose();
        return null;
    }

    public void Dispose() => _file.Dispose();
}
