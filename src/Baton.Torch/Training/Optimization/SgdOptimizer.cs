using TorchSharp;
using TorchSharp.Modules;

namespace Baton.Torch.Training.Optimization;

/// <summary>Stochastic gradient descent, with momentum if there is any.</summary>
internal sealed class SgdOptimizer : Optimizer
{
    private readonly Scalar? _momentum;
    private readonly Scalar? _decay;
    private readonly torch.Tensor?[] _velocities;

    /// <summary>Creates the optimizer.</summary>
    /// <param name="parameters">What is changed.</param>
    /// <param name="momentum">How much of the last step goes on.</param>
    /// <param name="decay">How much parameters are drawn to 0.</param>
    public SgdOptimizer(IReadOnlyList<Parameter> parameters, double momentum, double decay)
        : base(parameters)
    {
        _momentum = momentum > 0 ? momentum.ToScalar() : null;
        _decay = decay > 0 ? decay.ToScalar() : null;
        _velocities = new torch.Tensor?[parameters.Count];
    }

    public override void Dispose()
    {
        base.Dispose();
        _momentum?.Dispose();
        _decay?.Dispose();
        foreach (var velocity in _velocities)
            velocity?.Dispose();
    }

    protected override void Follow()
    {
        using var step = (-Rate).ToScalar();
        for (var i = 0; i < Parameters.Count; i++)
        {
            if (Parameters[i].grad is not { } gradient)
                continue;
            if (_decay is not null)
                gradient = gradient.add(Parameters[i], _decay);
            Parameters[i].add_(_momentum is null ? gradient : Accelerate(ref _velocities[i], gradient, _momentum), step);
        }
    }

    private torch.Tensor Accelerate(ref torch.Tensor? velocity, torch.Tensor gradient, Scalar momentum)
    {
        if (velocity is null)
            return velocity = gradient.clone().DetachFromDisposeScope();
        return velocity.mul_(momentum).add_(gradient, One);
    }
}
