using Baton.Frames;

namespace Baton.Models;

/// <summary>A fitted model that says what each feature contributes to each of its predictions.</summary>
public interface IContributing : IPredictor
{
    /// <summary>Explains predictions, row by row.</summary>
    /// <param name="inputs">The features, as <see cref="IPredictor.Predict"/> reads them.</param>
    /// <returns>
    /// As many rows as <paramref name="inputs"/>, in the same order, with a column <c>contribution_&lt;feature&gt;</c> for each
    /// feature (see <see cref="PredictionColumns"/>), in the model's order. A positive number raised the prediction, or the
    /// score of the second of two classes; the unit is told by the model's documentation.
    /// </returns>
    /// <exception cref="ModelException">A feature is missing or of the wrong type.</exception>
    Frame Contribute(Frame inputs);
}
