using System.Security.Cryptography;
using System.Text.Json;
using Baton.Adapters.MLNet.Fitted;
using Baton.Adapters.MLNet.Fitting;
using Baton.Artifacts;
using Baton.Models;

namespace Baton.Adapters.MLNet.Storage;

/// <summary>The two files of a fitted model in its artifact.</summary>
internal static class ModelFiles
{
    /// <summary>The library's own file, which other programs with ML.NET can load too; it reads the vectors that the description tells of.</summary>
    public const string Zip = "model.zip";

    /// <summary>What the library does not know of the model.</summary>
    public const string Description = "model.json";

    public static void Write(IArtifactWriter artifact, FittedModel model)
    {
        var zip = model.ToZip();
        using (var file = artifact.OpenWrite(Zip))
            file.Write(zip);
        using (var file = artifact.OpenWrite(Description))
            JsonSerializer.Serialize(file, SavedModel.Of(model, Digest(zip)), SavedModelJson.Default.SavedModel);
    }

    /// <summary>Reads both files and holds the one against the other.</summary>
    /// <param name="artifact">The files.</param>
    /// <param name="kind">The kind of the component that reads them.</param>
    /// <param name="task">What a model of the kind has learnt.</param>
    /// <exception cref="ModelException">They are damaged, of another kind, or a newer version wrote them.</exception>
    public static FittedModel Read(IArtifactReader artifact, string kind, LearningTask task)
    {
        var description = ReadDescription(artifact);
        if (description.Format != SavedModel.CurrentFormat)
            throw new ModelException($"The saved model has the format {description.Format}, but this version reads {SavedModel.CurrentFormat}. Load it with the version that saved it, or train it again.");
        if (description.Kind != kind)
            throw new ModelException($"The saved model is of the kind '{description.Kind}', but '{kind}' was to load it. Load it by the kind that saved it.");
        if (description.Task != task)
            throw new ModelException($"The saved model is damaged: {Description} calls its task {description.Task}, but a model of the kind '{kind}' learns {task}. Restore the artifact, or train the model again.");
        using var file = artifact.OpenRead(Zip);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var zip = memory.ToArray();
        return Digest(zip) == description.Sha256
            ? description.Restore(ModelZip.Read(zip), zip)
            : throw new ModelException($"The saved model is damaged: {Zip} is not what was saved. Restore the artifact, or train the model again.");
    }

    private static string Digest(ReadOnlySpan<byte> zip) => Convert.ToHexStringLower(SHA256.HashData(zip));

    private static SavedModel ReadDescription(IArtifactReader artifact)
    {
        try
        {
            using var file = artifact.OpenRead(Description);
            return JsonSerializer.Deserialize(file, SavedModelJson.Default.SavedModel)
                ?? throw new ModelException($"The saved model is damaged: {Description} is empty.");
        }
        catch (JsonException e)
        {
            throw new ModelException($"The saved model is damaged: {Description} cannot be read. Restore the artifact, or train the model again. {e.Message}", e);
        }
    }
}
