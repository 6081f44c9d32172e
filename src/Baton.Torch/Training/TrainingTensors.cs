using Baton.Torch.Encoding;
using TorchSharp;

namespace Baton.Torch.Training;

/// <summary>Rows on the device that they are learned on.</summary>
/// <param name="Inputs">The features.</param>
/// <param name="Targets">The answers as the loss reads them.</param>
internal sealed record TrainingTensors(FeatureTensors Inputs, torch.Tensor Targets)
{
    /// <summary>How many rows there are.</summary>
    public int Rows => Inputs.Rows;

    /// <summary>Some of the rows.</summary>
    /// <param name="rows">Their numbers; all of them if it names all in order.</param>
    public TrainingTensors Take(int[] rows)
    {
        if (rows.Length == Rows && rows.AsSpan().SequenceEqual([.. Enumerable.Range(0, rows.Length)]))
            return this;
        using var chosen = torch.tensor(rows, device: Targets.device);
        return new TrainingTensors(Inputs.Take(chosen), Targets.index_select(0, chosen));
    }
}
