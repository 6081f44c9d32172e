using TorchSharp;

namespace Baton.Torch.Training;

/// <summary>Rows on the device that they are learned on.</summary>
/// <param name="Inputs">The features, centred and scaled.</param>
/// <param name="Targets">The answers as the loss reads them.</param>
internal sealed record TrainingTensors(torch.Tensor Inputs, torch.Tensor Targets)
{
    /// <summary>How many rows there are.</summary>
    public int Rows => (int)Inputs.shape[0];

    /// <summary>Some of the rows.</summary>
    /// <param name="rows">Their numbers; all of them if it names all in order.</param>
    public TrainingTensors Take(int[] rows)
    {
        if (rows.Length == Rows && rows.AsSpan().SequenceEqual([.. Enumerable.Range(0, rows.Length)]))
            return this;
        using var scope = torch.NewDisposeScope();
        var chosen = torch.tensor(rows, device: Inputs.device);
        return new TrainingTensors(Inputs.index_select(0, chosen).MoveToOuterDisposeScope(), Targets.index_select(0, chosen).MoveToOuterDisposeScope());
    }
}
