using System.Text.Json;

namespace AdapterNamespace;

/// <summary>What the model has learnt, in words that need no vendor.</summary>
/// <param name="Features">The features, by name.</param>
/// <param name="Intercept">The prediction where all features are zero.</param>
/// <param name="Weights">What a step of one adds to the prediction, for each feature.</param>
internal sealed record FittedWeights(IReadOnlyList<string> Features, double Intercept, IReadOnlyList<double> Weights)
{
    private const string FileName = "weights.json";

    /// <summary>The prediction for one row.</summary>
    public double Predict(double[] row) => Intercept + row.Zip(Weights, (value, weight) => value * weight).Sum();

    /// <summary>Writes the weights; numbers come back bit for bit.</summary>
    public void Write(IArtifactWriter artifact)
    {
        using var file = artifact.OpenWrite(FileName);
        JsonSerializer.Serialize(file, this);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="ModelException">The file is not what this version writes.</exception>
    public static FittedWeights Read(IArtifactReader artifact)
    {
        try
        {
            using var file = artifact.OpenRead(FileName);
            if (JsonSerializer.Deserialize<FittedWeights>(file) is { Features: not null, Weights: not null } fitted && fitted.Features.Count == fitted.Weights.Count)
                return fitted;
        }
        catch (JsonException damage)
        {
            throw new ModelException($"The file '{FileName}' of the stored model is damaged: {damage.Message} Train the model again.", damage);
        }

        throw new ModelException($"The file '{FileName}' of the stored model is damaged: features and weights do not match. Train the model again.");
    }
}
