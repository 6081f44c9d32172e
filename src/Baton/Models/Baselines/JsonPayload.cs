using System.Text.Json;
using Baton.Artifacts;

namespace Baton.Models.Baselines;

/// <summary>The fitted state of a small model: one JSON object with the version of its format. Numbers come back bit for bit.</summary>
internal static class JsonPayload
{
    private const int Version = 1;
    private const string VersionName = "version";

    /// <summary>Writes the file.</summary>
    public static void Write(IArtifactWriter artifact, string file, Action<Utf8JsonWriter> write)
    {
        using var stream = artifact.OpenWrite(file);
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        writer.WriteNumber(VersionName, Version);
        write(writer);
        writer.WriteEndObject();
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="ModelException">The file is missing, damaged or of another version.</exception>
    public static T Read<T>(IArtifactReader artifact, string file, Func<JsonElement, T> read)
    {
        if (!artifact.Files.Contains(file, StringComparer.Ordinal))
            throw new ModelException($"The stored model lacks the file '{file}'; it was stored by another kind of model, or is damaged. Train the model again.");
        try
        {
            using var stream = artifact.OpenRead(file);
            using var document = JsonDocument.Parse(stream);
            var version = document.RootElement.GetProperty(VersionName).GetInt32();
            return version == Version
                ? read(document.RootElement)
                : throw new ModelException($"The stored model has the format {version} in '{file}', but this version of Baton reads format {Version}. Load it with the version that stored it, or train it again.");
        }
        catch (Exception damage) when (damage is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new ModelException($"The file '{file}' of the stored model is damaged: {damage.Message} Train the model again.", damage);
        }
    }

    /// <summary>A finite number of an object.</summary>
    public static double Number(this JsonElement element, string name) => element.GetProperty(name).Number();

    /// <summary>The finite numbers of a list in an object.</summary>
    public static double[] Numbers(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(Number)];

    private static double Number(this JsonElement element) =>
        element.GetDouble() is var number && double.IsFinite(number) ? number : throw new FormatException($"{element} is no finite number.");
}
