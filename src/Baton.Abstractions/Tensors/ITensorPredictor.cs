using Baton.Models;

namespace Baton.Tensors;

/// <summary>A fitted model that reads and gives tensors. Safe to use from several threads.</summary>
public interface ITensorPredictor : IPredictor
{
    /// <summary>What it reads.</summary>
    IReadOnlyList<TensorSignature> Inputs { get; }

    /// <summary>What it gives.</summary>
    IReadOnlyList<TensorSignature> Outputs { get; }

    /// <summary>Runs the model once.</summary>
    /// <param name="inputs">A tensor for each input, in any order; nobody changes them before the call returns.</param>
    /// <param name="run">What is wanted beside; all outputs if <see langword="null"/>.</param>
    /// <returns>The outputs, in the order of <see cref="TensorRun.Outputs"/>, or else of <see cref="Outputs"/>.</returns>
    /// <exception cref="ModelException">An input is missing, unknown, or of another type or shape, or the model failed.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    IReadOnlyList<NamedTensor> Run(IReadOnlyList<NamedTensor> inputs, TensorRun? run = null);
}
