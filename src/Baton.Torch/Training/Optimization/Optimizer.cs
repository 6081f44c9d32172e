using Baton.Torch.Settings;
using TorchSharp;
using TorchSharp.Modules;

namespace Baton.Torch.Training.Optimization;

/// <summary>
/// Changes parameters after each batch. The vendor's own optimizers hand the native half numbers that the garbage collector may
/// free while they are read: rarely, a step goes nowhere or anywhere. These hold on to theirs.
/// </summary>
/// <param name="parameters">What is changed.</param>
internal abstract class Optimizer(IReadOnlyList<Parameter> parameters) : IDisposable
{
    /// <summary>How far a step goes.</summary>
    public double Rate { get; set; }

    /// <summary>The number 1, which the vendor's sums ask for too.</summary>
    protected Scalar One { get; } = 1.ToScalar();

    /// <summary>The parameters.</summary>
    protected IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>The optimizer that settings ask for.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="parameters">What is changed.</param>
    public static Optimizer Of(OptimizerSettings settings, IReadOnlyList<Parameter> parameters) => settings.Method switch
    {
        OptimizerMethod.Sgd => new SgdOptimizer(parameters, settings.Momentum, settings.WeightDecay),
        OptimizerMethod.Adam => new AdamOptimizer(parameters, settings.WeightDecay, isDecayApart: false),
        OptimizerMethod.AdamW => new AdamOptimizer(parameters, settings.WeightDecay, isDecayApart: true),
        var other => throw new ArgumentOutOfRangeException(nameof(settings), other, "There is no such optimizer."),
    };

    /// <summary>Sets the gradients to 0.</summary>
    public void Clear()
    {
        using var constant = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        foreach (var parameter in parameters)
            parameter.grad?.zero_();
    }

    /// <summary>Follows the gradients.</summary>
    public void Step()
    {
        using var constant = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        Follow();
    }

    /// <inheritdoc />
    public virtual void Dispose() => One.Dispose();

    /// <summary>Changes the parameters that have a gradient; what is made meanwhile is disposed.</summary>
    protected abstract void Follow();
}
