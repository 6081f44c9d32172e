using System.Runtime.CompilerServices;
using Microsoft.ML;

namespace Baton.Adapters.MLNet.Fitting;

/// <summary>A fit that ends when its run is cancelled.</summary>
internal static class CancellableFit
{
    /// <summary>Fits; a trainer that is under way looks every round whether it is to go on.</summary>
    /// <param name="library">The context of this fit alone.</param>
    /// <param name="fit">The fit.</param>
    /// <param name="cancellation">Cancelled when the run is.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ITransformer Run(MLContext library, Func<ITransformer> fit, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var registration = cancellation.Register(() => CancelExecution(library));
        try
        {
            var model = fit();
            cancellation.ThrowIfCancellationRequested();
            return model;
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    // The library shows it to its own tuner alone; a fit that cannot be stopped would be worse.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "CancelExecution")]
    private static extern void CancelExecution(MLContext library);
}
