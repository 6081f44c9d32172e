using System.Text.Json;

namespace BatonNamespace.Models;

/// <summary>What a linear model has learnt.</summary>
/// <param name="Features">The features, by name.</param>
/// <param name="Slopes">What a step of one adds to the prediction, for each feature.</param>
/// <param name="Intercept">The prediction where all features are zero.</param>
internal sealed record Line(IReadOnlyList<string> Features, IReadOnlyList<double> Slopes, double Intercept)
{
    private const string FileName = "line.json";

    /// <summary>Writes the line; numbers come back bit for bit.</summary>
    public void Write(IArtifactWriter artifact)
    {
        using var file = artifact.OpenWrite(FileName);
        JsonSerializer.Serialize(file, this);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="ModelException">The file is not what this version writes.</exception>
    public static Line Read(IArtifactReader artifact)
    {
        try
        {
            using var file = artifact.OpenRead(FileName);
            if (JsonSerializer.Deserialize<Line>(file) is { Features: not null, Slopes: not null } line && line.Features.Count == line.Slopes.Count)
                return line;
        }
        catch (JsonException damage)
        {
            throw new ModelException($"The file '{FileName}' of the stored model is damaged: {damage.Message} Train the model again.", damage);
        }

        throw new ModelException($"The file '{FileName}' of the stored model is damaged: features and slopes do not match. Train the model again.");
    }
}
