namespace Baton.Tensors;

/// <summary>What a caller wants of one run beside its inputs.</summary>
public sealed class TensorRun
{
    /// <summary>All outputs, in memory of the predictor's choice.</summary>
    public static TensorRun Default { get; } = new();

    /// <summary>The outputs to compute, in the order in which they are wanted; all of the signature if empty.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>Memory of the caller's for some outputs, by their names; type and shape are those that the output will have.</summary>
    public IReadOnlyDictionary<string, TensorBuffer> Buffers { get; init; } = new Dictionary<string, TensorBuffer>();

    /// <summary>Stops the run as soon as the predictor can.</summary>
    public CancellationToken Cancellation { get; init; }
}
