using Baton.Frames;

namespace Baton.Models;

/// <summary>A fitted model: always ready, safe to use from several threads, disposed by whoever got it.</summary>
public interface IPredictor : IDisposable
{
    /// <summary>Predicts.</summary>
    /// <param name="inputs">The features by the names they were fitted with, in any order; other columns are ignored.</param>
    /// <returns>
    /// As many rows as <paramref name="inputs"/>, in the same order: the column <c>prediction</c>, and for a classifier a
    /// column <c>probability_&lt;class&gt;</c> for each class (see <see cref="PredictionColumns"/>).
    /// </returns>
    /// <exception cref="ModelException">A feature is missing or of the wrong type.</exception>
    Frame Predict(Frame inputs);
}
