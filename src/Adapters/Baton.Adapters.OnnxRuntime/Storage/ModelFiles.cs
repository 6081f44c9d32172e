using Baton.Artifacts;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Storage;

/// <summary>The file of a model in its artifact.</summary>
internal static class ModelFiles
{
    /// <summary>An ordinary ONNX file: other programs can load it too.</summary>
    public const string Model = "model.onnx";

    public static void Write(IArtifactWriter artifact, ModelSource source)
    {
        using var file = artifact.OpenWrite(Model);
        source.CopyTo(file);
    }

    /// <exception cref="ModelException">There is no such file, or it is too large.</exception>
    public static byte[] Read(IArtifactReader artifact)
    {
        if (!artifact.Files.Contains(Model, StringComparer.Ordinal))
            throw new ModelException($"The saved model has no {Model}; it was not saved by the kind 'onnx'.");
        using var file = artifact.OpenRead(Model);
        using var memory = new MemoryStream();
        try
        {
            file.CopyTo(memory);
        }
        catch (Exception e) when (e is IOException or OutOfMemoryException)
        {
            throw new ModelException($"The saved model is larger than the 2 GB that an ONNX file can have, or the memory that is left: {e.Message}", e);
        }

        return memory.ToArray();
    }
}
