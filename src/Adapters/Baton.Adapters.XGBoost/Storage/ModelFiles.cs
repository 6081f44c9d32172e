using System.Security.Cryptography;
using System.Text.Json;
using Baton.Artifacts;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Storage;

/// <summary>The two files of a fitted model in its artifact.</summary>
internal static class ModelFiles
{
    /// <summary>The library's own format, universal binary JSON: other programs can load it too.</summary>
    public const string Trees = "model.ubj";

    /// <summary>What the library does not know of the model.</summary>
    public const string Description = "model.json";

    public static string Digest(ReadOnlySpan<byte> trees) => Convert.ToHexStringLower(SHA256.HashData(trees));

    public static void Write(IArtifactWriter artifact, SavedModel description, byte[] trees)
    {
        using (var file = artifact.OpenWrite(Trees))
            file.Write(trees);
        using (var file = artifact.OpenWrite(Description))
            JsonSerializer.Serialize(file, description, SavedModelJson.Default.SavedModel);
    }

    /// <summary>Reads both files and holds the one against the other.</summary>
    /// <exception cref="ModelException">They are damaged, or a newer version wrote them.</exception>
    public static (SavedModel Description, byte[] Trees) Read(IArtifactReader artifact)
    {
        var description = ReadDescription(artifact);
        if (description.Format != SavedModel.CurrentFormat)
        {
            throw new ModelException(
                $"The saved xgboost model has the format {description.Format}, but this version reads {SavedModel.CurrentFormat}. Load it with the version that saved it, or train it again.");
        }

        using var file = artifact.OpenRead(Trees);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var trees = memory.ToArray();
        return Digest(trees) == description.Sha256
            ? (description, trees)
            : throw new ModelException($"The saved xgboost model is damaged: {Trees} is not what was saved. Restore the artifact, or train the model again.");
    }

    private static SavedModel ReadDescription(IArtifactReader artifact)
    {
        try
        {
            using var file = artifact.OpenRead(Description);
            return JsonSerializer.Deserialize(file, SavedModelJson.Default.SavedModel)
                ?? throw new ModelException($"The saved xgboost model is damaged: {Description} is empty.");
        }
        catch (JsonException e)
        {
            throw new ModelException($"The saved xgboost model is damaged: {Description} cannot be read. Restore the artifact, or train the model again. {e.Message}", e);
        }
    }
}
