using System.Security.Cryptography;
using System.Text.Json;
using Baton.Artifacts;
using Baton.Models;

namespace Baton.Torch.Storage;

/// <summary>The two files of a fitted model in its artifact.</summary>
internal static class ModelFiles
{
    /// <summary>The parameters and buffers of the module, in a format that other programs read too.</summary>
    public const string Parameters = "model.safetensors";

    /// <summary>All else that is known of the model.</summary>
    public const string Description = "model.json";

    public static void Write(IArtifactWriter artifact, SavedModel description, byte[] parameters)
    {
        using (var file = artifact.OpenWrite(Parameters))
            file.Write(parameters);
        using (var file = artifact.OpenWrite(Description))
            JsonSerializer.Serialize(file, description with { Sha256 = Digest(parameters) }, SavedModelJson.Default.SavedModel);
    }

    /// <summary>Reads both files and holds the one against the other.</summary>
    /// <exception cref="ModelException">They are damaged, or a newer version wrote them.</exception>
    public static (SavedModel Description, byte[] Parameters) Read(IArtifactReader artifact)
    {
        var description = ReadDescription(artifact);
        using var file = artifact.OpenRead(Parameters);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var parameters = memory.ToArray();
        return Digest(parameters) == description.Sha256
            ? (description, parameters)
            : throw Damaged($"{Parameters} is not what was saved");
    }

    /// <summary>What is said of files that cannot be used.</summary>
    /// <param name="what">What is wrong with them.</param>
    /// <param name="cause">What showed it.</param>
    public static ModelException Damaged(string what, Exception? cause = null) =>
        new($"The saved model is damaged: {what}. Restore the artifact, or train the model again.", cause);

    private static SavedModel ReadDescription(IArtifactReader artifact)
    {
        try
        {
            using var file = artifact.OpenRead(Description);
            using var json = JsonDocument.Parse(file);
            // A newer format may lack what this one asks for: its number is looked at first.
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var format) && format.TryGetInt32(out var number) && number != SavedModel.CurrentFormat)
            {
                throw new ModelException(
                    $"The saved model has the format {number}, but this version reads {SavedModel.CurrentFormat}. Load it with the version that saved it, or train it again.");
            }

            var description = json.Deserialize(SavedModelJson.Default.SavedModel) ?? throw Damaged($"{Description} is empty");
            if (!Enum.IsDefined(description.Objective) || !Enum.IsDefined(description.Missing) || !Enum.IsDefined(description.Unknown))
                throw Damaged($"{Description} holds a number that stands for nothing");
            return description.Features.Count > 0 && description.Features.All(f => f is { IsUsable: true }) && new Data.Scale(description.TargetCentre, description.TargetDivisor).IsUsable
                ? description
                : throw Damaged($"{Description} holds scales that nothing can be divided by");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw Damaged($"{Description} cannot be read ({e.Message.TrimEnd('.')})", e);
        }
    }

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
