using Baton.Onnx.Graphs;
using Baton.Torch.Modules;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Layers;

/// <summary>Linear layers with an activation, and dropout while it learns, between them.</summary>
internal sealed class PerceptronModule : Module<torch.Tensor, torch.Tensor>, IOnnxModule
{
    private readonly Linear[] _layers;
    private readonly ActivationFunction _activation;
    private readonly double _dropout;

    /// <summary>Creates the layers.</summary>
    /// <param name="widths">How many numbers a row has before the first layer and after each.</param>
    /// <param name="activation">What follows each layer but the last.</param>
    /// <param name="dropout">The share of units that is left out while it learns.</param>
    public PerceptronModule(IReadOnlyList<int> widths, ActivationFunction activation, double dropout)
        : base(nameof(PerceptronModule))
    {
        (_activation, _dropout) = (activation, dropout);
        _layers = new Linear[widths.Count - 1];
        for (var i = 0; i < _layers.Length; i++)
            register_module($"layer{i}", _layers[i] = Linear(widths[i], widths[i + 1]));
    }

    /// <inheritdoc />
    public override torch.Tensor forward(torch.Tensor input)
    {
        var output = input;
        foreach (var layer in _layers.AsSpan(0, _layers.Length - 1))
        {
            output = _activation.Apply(layer.call(output));
            if (training && _dropout > 0)
                output = functional.dropout(output, _dropout, training: true);
        }

        return _layers[^1].call(output);
    }

    /// <inheritdoc />
    public OnnxValue AddTo(OnnxValue input)
    {
        var output = input;
        foreach (var layer in _layers.AsSpan(0, _layers.Length - 1))
            output = _activation.AddTo(layer.AddTo(output));
        return _layers[^1].AddTo(output);
    }
}
