using System.Security.Cryptography;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Storage;

/// <summary>A model in a file. It is never held in memory here: the library reads it, and a copy is made from the file again.</summary>
internal sealed class FileSource : ModelSource
{
    private readonly string _path;
    private readonly byte[] _digest;

    private FileSource(string path, byte[] digest) => (_path, _digest) = (path, digest);

    /// <summary>Notes what a file holds.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ModelException">There is no such file, or it cannot be read.</exception>
    public static FileSource Of(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
            throw new ModelException($"'{path}' is a directory, not a model: set 'path' to a file in it, such as {Path.Combine(path, "model.onnx")}.");
        if (!File.Exists(path))
            throw new ModelException($"There is no model at '{path}' ({Path.GetFullPath(path)}); set 'path' to an ONNX file.");
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length == 0)
                throw new ModelException($"The model '{path}' is empty: it is no ONNX model. Export or copy it again.");
            if (file.Length > int.MaxValue)
                throw new ModelException($"The model '{path}' has {file.Length} bytes, more than the 2 GB that an ONNX file can have: it is damaged, or no ONNX model. Weights beyond that lie in files beside it.");
            return new FileSource(Path.GetFullPath(path), Digest(file, Stream.Null, cancellation));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"The model '{path}' cannot be read: {e.Message}", e);
        }
    }

    public override void CopyTo(Stream destination)
    {
        try
        {
            using var file = File.OpenRead(_path);
            if (ExternalData.Find(file) is { } weights)
                throw new ModelException($"The model '{_path}' keeps weights in another file ('{weights}'), which a model package cannot hold. Save it as a single file (in Python: onnx.save_model(model, path, save_as_external_data=False)) and use that.");
            file.Position = 0;
            if (!Digest(file, destination, CancellationToken.None).AsSpan().SequenceEqual(_digest))
                throw new ModelException($"The model '{_path}' is no longer the file that was opened; open it again, and leave it alone meanwhile.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"The model '{_path}' cannot be copied: {e.Message}", e);
        }
    }

    /// <summary>Copies a stream, and says what went through.</summary>
    private static byte[] Digest(Stream from, Stream to, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var room = new byte[1 << 16];
        for (var read = from.Read(room); read > 0; read = from.Read(room))
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(room, 0, read);
            to.Write(room, 0, read);
        }

        return hash.GetHashAndReset();
    }
}
