using Baton.Models;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Torch.Modules;

/// <summary>
/// A module that is held to the shape it was asked for whenever it is called: the vendor would stretch one answer over many
/// rows without a word.
/// </summary>
/// <param name="Inner">The module.</param>
/// <param name="Shape">What it has to take in and give out.</param>
internal sealed record ShapedModule(Module<torch.Tensor, torch.Tensor> Inner, ModuleShape Shape) : IDisposable
{
    /// <summary>Calls the module.</summary>
    /// <param name="input">Rows of features.</param>
    /// <param name="rows">How many rows these are.</param>
    /// <exception cref="ModelException">It gives something else than it has to.</exception>
    public torch.Tensor Call(torch.Tensor input, long rows)
    {
        if (Inner.call(input) is not { } output)
            throw new ModelException("The module gives null. Correct its method forward.");
        var shape = output.shape;
        return shape is [var given, var outputs] && given == rows && outputs == Shape.Outputs
            ? output
            : throw new ModelException(
                $"The module gives [{string.Join(", ", shape)}] for {rows} rows of {Shape.Inputs} features, but has to give [{rows}, {Shape.Outputs}]: a row for each row, and in it {Shape.Outputs} number{(Shape.Outputs == 1 ? "" : "s")}. Correct its last layer.");
    }

    /// <summary>Makes sure that the module fits, by rows of zeros, and leaves it in the mode in which it predicts.</summary>
    /// <param name="device">Where it is.</param>
    /// <exception cref="ModelException">It cannot take such rows, or gives something else than it has to.</exception>
    public void Require(torch.Device device)
    {
        // Of one row it would not show whether each row has an answer of its own.
        const int Rows = 2;
        Inner.eval();
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        try
        {
            Call(torch.zeros(Rows, Shape.Inputs, torch.ScalarType.Float32, device), Rows);
        }
        catch (Exception e) when (VendorFailure.IsForeign(e))
        {
            throw new ModelException(
                $"The module cannot take rows of {Shape.Inputs} features: {VendorFailure.FirstLine(e.Message).TrimEnd('.')}. Let its first layer read ModuleShape.Inputs numbers, and each other one what the layer before it gives.", e);
        }
    }

    /// <summary>The first parameter that holds a number which is not finite; nothing if there is none.</summary>
    public string? FindOddParameter()
    {
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        return Inner.named_parameters().FirstOrDefault(p => p.parameter.is_floating_point() && !p.parameter.isfinite().all().ToBoolean()).name;
    }

    /// <summary>The first buffer that holds NaN; nothing if there is none. Infinity may be meant there, as in a mask.</summary>
    public string? FindOddBuffer()
    {
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        return Inner.named_buffers().FirstOrDefault(b => b.buffer.is_floating_point() && b.buffer.isnan().any().ToBoolean()).name;
    }

    public void Dispose() => ModuleRelease.Release(Inner);
}
