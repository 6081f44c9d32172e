using Baton.Adapters.OnnxRuntime.Frames;
using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Adapters.OnnxRuntime.Settings;
using Baton.Adapters.OnnxRuntime.Storage;
using Baton.Adapters.OnnxRuntime.Tensors;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime;

/// <summary>A loaded ONNX model, for frames and for tensors.</summary>
internal sealed class OnnxPredictor : ITensorPredictor, IDescribed, ISaveable
{
    private readonly Session _session;
    private readonly ModelSource _source;
    private readonly FrameBinding? _frames;
    private readonly string _frameProblem = "";

    /// <param name="session">The model; disposed with this object.</param>
    /// <param name="source">Where its bytes are.</param>
    /// <param name="settings">How it is used with frames.</param>
    public OnnxPredictor(Session session, ModelSource source, FrameSettings settings)
    {
        (_session, _source) = (session, source);
        Inputs = [.. session.Inputs.Where(i => i.Signature is not null).Select(i => i.Signature!)];
        Outputs = [.. session.Outputs.Where(o => o.Signature is not null).Select(o => o.Signature!)];
        try
        {
            _frames = new FrameBinding(session, settings);
        }
        catch (BatonException e)
        {
            // Images and the like are no frames; as tensors they are served all the same.
            _frameProblem = e.Message;
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<TensorSignature> Inputs { get; }

    /// <inheritdoc />
    public IReadOnlyList<TensorSignature> Outputs { get; }

    /// <inheritdoc />
    public PredictorSignature Signature
    {
        get
        {
            var prediction = Frames.None.Schema[PredictionColumns.Prediction];
            return new PredictorSignature(Frames.Inputs, prediction with { Name = _session.Metadata.Target ?? prediction.Name });
        }
    }

    private FrameBinding Frames => _frames ?? throw new ModelException(_frameProblem);

    /// <inheritdoc />
    public Frame Predict(Frame inputs) => Frames.Predict(inputs);

    /// <inheritdoc />
    public IReadOnlyList<NamedTensor> Run(IReadOnlyList<NamedTensor> inputs, TensorRun? run = null)
    {
        run ??= TensorRun.Default;
        var wanted = run.Outputs.Count > 0 ? run.Outputs : [.. Outputs.Select(o => o.Name)];
        TensorCheck.Inputs(_session, inputs);
        TensorCheck.Outputs(_session, wanted, run.Buffers);
        if (EmptyTensors.Answer(_session, inputs, wanted) is { } empty)
            return empty;
        var values = _session.Run([.. inputs.Select(i => (i.Name, (OnnxValue)new TensorValue(i.Value)))], wanted, run.Buffers, run.Cancellation);
        return [.. wanted.Zip(values, (name, value) => new NamedTensor(
            name,
            (value as TensorValue)?.Tensor ?? throw new ModelException($"The model's output '{name}' is no tensor of a type that can be handed over.")))];
    }

    /// <inheritdoc />
    public void Save(IArtifactWriter artifact) => ModelFiles.Write(artifact, _source);

    /// <inheritdoc />
    public void Dispose()
    {
        _frames?.Dispose();
        _session.Dispose();
    }
}
