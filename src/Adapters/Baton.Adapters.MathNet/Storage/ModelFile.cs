using System.Text.Json;
using Baton.Artifacts;
using Baton.Models;

namespace Baton.Adapters.MathNet.Storage;

/// <summary>The file of a fitted model in its artifact.</summary>
internal static class ModelFile
{
    /// <summary>Its path.</summary>
    public const string Path = "model.json";

    public static void Write(IArtifactWriter artifact, SavedModel model)
    {
        using var file = artifact.OpenWrite(Path);
        JsonSerializer.Serialize(file, model, SavedModelJson.Default.SavedModel);
    }

    /// <summary>Reads what a kind saved.</summary>
    /// <exception cref="ModelException">It is damaged, of another kind, or a newer version wrote it.</exception>
    public static SavedModel Read(IArtifactReader artifact, string kind)
    {
        var model = Parse(artifact, kind);
        if (model.Kind != kind)
            throw new ModelException($"The saved model is of the kind '{model.Kind}', but '{kind}' was asked to load it.");
        return model.Format == SavedModel.CurrentFormat
            ? model
            : throw new ModelException($"The saved {kind} model has the format {model.Format}, but this version reads {SavedModel.CurrentFormat}. Load it with the version that saved it, or train it again.");
    }

    private static SavedModel Parse(IArtifactReader artifact, string kind)
    {
        try
        {
            using var file = artifact.OpenRead(Path);
            // The serializer refuses null in place of a list, but not inside of one.
            return JsonSerializer.Deserialize(file, SavedModelJson.Default.SavedModel) is { } model && !model.Features.Contains(null) && !model.Equations.Contains(null)
                ? model
                : throw new ModelException($"The saved {kind} model is damaged: parts of {Path} are empty. Restore the artifact, or train the model again.");
        }
        catch (JsonException e)
        {
            throw new ModelException($"The saved {kind} model is damaged: {Path} cannot be read. Restore the artifact, or train the model again. {e.Message}", e);
        }
    }
}
