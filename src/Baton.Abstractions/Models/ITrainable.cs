using Baton.Frames;

namespace Baton.Models;

/// <summary>A model that learns from data.</summary>
public interface ITrainable : IModel
{
    /// <summary>Learns from rows whose answers are known.</summary>
    /// <param name="inputs">The features, a column each; every column is used.</param>
    /// <param name="targets">The answers: one column, as many rows as <paramref name="inputs"/>.</param>
    /// <param name="context">The run's seed, progress and cancellation.</param>
    /// <returns>The fitted model; the caller disposes it.</returns>
    /// <exception cref="ModelException">The data does not suit the model, or the model failed to learn.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled; nothing is left behind.</exception>
    IPredictor Fit(Frame inputs, Frame targets, FitContext context);
}
