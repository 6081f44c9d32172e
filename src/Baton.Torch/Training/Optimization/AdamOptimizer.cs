using TorchSharp;
using TorchSharp.Modules;

namespace Baton.Torch.Training.Optimization;

/// <summary>Adam (Kingma and Ba, 2015), and AdamW with the decay apart from the gradient (Loshchilov and Hutter, 2019).</summary>
internal sealed class AdamOptimizer : Optimizer
{
    private const double First = 0.9;
    private const double Second = 0.999;

    private readonly double _decay;
    private readonly bool _isDecayApart;
    private readonly Scalar _first = First.ToScalar();
    private readonly Scalar _ofFirst = (1 - First).ToScalar();
    private readonly Scalar _second = Second.ToScalar();
    private readonly Scalar _ofSecond = (1 - Second).ToScalar();
    private readonly Scalar _least = 1e-8.ToScalar();
    private readonly torch.Tensor[] _means;
    private readonly torch.Tensor[] _squares;
    private int _steps;

    /// <summary>Creates the optimizer.</summary>
    /// <param name="parameters">What is changed.</param>
    /// <param name="decay">How much parameters are drawn to 0.</param>
    /// <param name="isDecayApart">Whether that is no part of the gradient.</param>
    public AdamOptimizer(IReadOnlyList<Parameter> parameters, double decay, bool isDecayApart)
        : base(parameters)
    {
        (_decay, _isDecayApart) = (decay, isDecayApart);
        using var constant = torch.no_grad();
        _means = [.. parameters.Select(p => torch.zeros_like(p).DetachFromDisposeScope())];
        _squares = [.. parameters.Select(p => torch.zeros_like(p).DetachFromDisposeScope())];
    }

    public override void Dispose()
    {
        base.Dispose();
        foreach (var number in (ReadOnlySpan<Scalar>)[_first, _ofFirst, _second, _ofSecond, _least])
            number.Dispose();
        foreach (var tensor in (ReadOnlySpan<torch.Tensor>)[.. _means, .. _squares])
            tensor.Dispose();
    }

    protected override void Follow()
    {
        _steps++;
        using var step = (-Rate / (1 - Math.Pow(First, _steps))).ToScalar();
        using var bias = Math.Sqrt(1 - Math.Pow(Second, _steps)).ToScalar();
        using var decay = (_isDecayApart ? 1 - (Rate * _decay) : _decay).ToScalar();
        for (var i = 0; i < Parameters.Count; i++)
        {
            var parameter = Parameters[i];
            if (parameter.grad is not { } gradient)
                continue;
            if (_decay > 0 && _isDecayApart)
                parameter.mul_(decay);
            else if (_decay > 0)
                gradient = gradient.add(parameter, decay);
            _means[i].mul_(_first).add_(gradient, _ofFirst);
            _squares[i].mul_(_second).addcmul_(gradient, gradient, _ofSecond);
            parameter.addcdiv_(_means[i], _squares[i].sqrt().div_(bias).add_(_least, One), step);
        }
    }
}
