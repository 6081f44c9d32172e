namespace Baton.Models;

/// <summary>A model that was fitted elsewhere: its settings say where it lies, and it only has to be opened.</summary>
public interface IPretrained : IModel
{
    /// <summary>Opens the fitted model.</summary>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The fitted model; the caller disposes it.</returns>
    /// <exception cref="ModelException">There is no model, or it cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    IPredictor Open(CancellationToken cancellation = default);
}
