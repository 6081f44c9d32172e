using System.Text.Json.Serialization;
using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Fitted;
using Baton.Adapters.MLNet.Fitting;
using Baton.Models;
using Microsoft.ML;

namespace Baton.Adapters.MLNet.Storage;

/// <summary>What is stored beside the library's own file: all that it does not know of the model.</summary>
/// <param name="Format">The version of this description.</param>
/// <param name="Kind">The kind of the component that fitted it.</param>
/// <param name="Task">What was learnt.</param>
/// <param name="Features">The features, in the order of the vector.</param>
/// <param name="Classes">The classes, if it is a classifier.</param>
/// <param name="Outputs">How many numbers the library's model gives for a row.</param>
/// <param name="Sha256">The digest of the library's own file.</param>
internal sealed record SavedModel(
    int Format,
    string Kind,
    [property: JsonConverter(typeof(JsonStringEnumConverter<LearningTask>))] LearningTask Task,
    IReadOnlyList<SavedFeature> Features,
    ClassLabels? Classes,
    int Outputs,
    string Sha256)
{
    /// <summary>The version of the description that this code writes and reads.</summary>
    public const int CurrentFormat = 1;

    public static SavedModel Of(FittedModel model, string digest) => new(
        CurrentFormat,
        model.Kind,
        model.Task,
        [.. model.Encoder.Columns.Select(SavedFeature.Of)],
        model.Classes,
        model.Outputs,
        digest);

    /// <summary>Makes the model again.</summary>
    /// <param name="transformer">The library's model.</param>
    /// <param name="zip">The file that it was read from.</param>
    /// <exception cref="ModelException">The description is damaged.</exception>
    public FittedModel Restore(ITransformer transformer, byte[] zip)
    {
        if (Features.Any(f => f is null))
            throw new ModelException("The saved model is damaged: a feature is null. Restore the artifact, or train the model again.");
        var fits = Task switch
        {
            LearningTask.Regression => Classes is null && Outputs == 1,
            LearningTask.Binary => Classes is { Count: 2 } && Outputs == 1,
            LearningTask.Multiclass => Classes?.Count == Outputs,
            LearningTask.Clustering => Classes is null && Outputs > 0,
            _ => false,
        };
        return fits
            ? new FittedModel(Kind, Task, new FeatureEncoder([.. Features.Select(f => f.Restore())]), Classes, transformer, Outputs, zip)
            : throw new ModelException("The saved model is damaged: its classes do not suit its task. Restore the artifact, or train the model again.");
    }
}
