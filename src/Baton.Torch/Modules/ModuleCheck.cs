using Baton.Models;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Torch.Modules;

/// <summary>Holds a module against the shape that it was asked for, by a row of zeros.</summary>
internal static class ModuleCheck
{
    /// <summary>Makes sure that a module fits, and leaves it in the mode in which it predicts.</summary>
    /// <param name="module">The module.</param>
    /// <param name="shape">What it has to take in and give out.</param>
    /// <param name="device">Where it is.</param>
    /// <exception cref="ModelException">It gives something else.</exception>
    public static void Require(Module<torch.Tensor, torch.Tensor> module, ModuleShape shape, torch.Device device)
    {
        module.eval();
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        var output = module.call(torch.zeros(1, shape.Inputs, device: device)).shape;
        if (output is not [1, var outputs] || outputs != shape.Outputs)
        {
            throw new ModelException(
                $"The module gives [{string.Join(", ", output)}] for a row of {shape.Inputs} features, but has to give [1, {shape.Outputs}]: a row for each row, and in it {shape.Outputs} number{(shape.Outputs == 1 ? "" : "s")}. Correct its last layer.");
        }
    }
}
