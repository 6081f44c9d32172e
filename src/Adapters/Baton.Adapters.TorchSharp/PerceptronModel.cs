using System.ComponentModel.DataAnnotations;
using Baton.Adapters.TorchSharp.Layers;
using Baton.Adapters.TorchSharp.Settings;
using Baton.Components;
using Baton.Torch;
using Baton.Torch.Devices;
using Baton.Torch.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp;

/// <summary>A multilayer perceptron on TorchSharp: regression and classification.</summary>
/// <remarks>
/// Each hidden layer is a linear one, an activation and, while it learns, dropout; the last one is linear. Features are numbers
/// and truth values. The same data, settings and seed give the same model bit for bit on the same library and processor.
/// </remarks>
[Model("multilayer-perceptron")]
public sealed partial class PerceptronModel : TorchModel
{
    /// <summary>How many units each hidden layer has; none for a linear model.</summary>
    public IReadOnlyList<int> Hidden { get; init; } = [64, 64];

    /// <summary>What follows each hidden layer.</summary>
    public Activation Activation { get; init; } = Activation.Relu;

    /// <summary>The share of each hidden layer's units that is left out at random of every step of learning.</summary>
    [Range(0.0, 1.0, MaximumIsExclusive = true)]
    public double Dropout { get; init; }

    /// <inheritdoc />
    public override IEnumerable<SettingProblem> CheckSettings()
    {
        foreach (var problem in base.CheckSettings())
            yield return problem;
        if (!(Dropout is >= 0 and < 1))
            yield return new("dropout", FormattableString.Invariant($"must be from 0 to below 1, is {Dropout}"));
        if (Hidden.Any(units => units is < 1 or > 1_000_000))
            yield return new("hidden", "must hold numbers of units between 1 and 1000000");
    }

    /// <inheritdoc />
    protected override Module<torch.Tensor, torch.Tensor> Build(ModuleShape shape)
    {
        int[] widths = [shape.Inputs, .. Hidden, shape.Outputs];
        var parameters = widths.Zip(widths.Skip(1), (inputs, outputs) => (inputs + 1.0) * outputs).Sum();
        MemoryBudget.Require("The perceptron", parameters, "Give it fewer hidden units.");
        return new PerceptronModule(widths, ActivationFunction.Of(Activation), Dropout);
    }
}
