using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Onnx.Predictions;
using Baton.Tensors;
using Baton.Torch.Encoding;
using Baton.Torch.Settings;
using Baton.Torch.Storage;

namespace Baton.Torch.Prediction;

/// <summary>Writes how features are read into an ONNX model.</summary>
/// <param name="model">Receives features and steps.</param>
/// <param name="description">What is known of the model.</param>
internal sealed class FeatureExport(PredictionModel model, SavedModel description)
{
    private readonly bool _mayMiss = description.Missing == MissingValues.Mean;
    private readonly List<OnnxValue> _inputs = [];
    private readonly List<OnnxValue> _refusals = [];

    /// <summary>Adds all features.</summary>
    /// <param name="encoder">How they are read.</param>
    public ExportedFeatures Add(FeatureEncoder encoder)
    {
        if (encoder.Numbers.Count > 0)
            AddNumbers([.. description.Features.Where(f => f.Categories is null)]);
        foreach (var feature in encoder.Categories)
            Add(feature);
        var refusals = _refusals.ConvertAll(refusal => refusal.Cast(TensorElementType.Float32));
        return new ExportedFeatures(_inputs.SideBySide(), (refusals.Count == 0 ? Nobody() : refusals.SideBySide().RowMaximum()).Above(model.Graph.Number(0f)));
    }

    private void AddNumbers(IReadOnlyList<SavedFeature> features)
    {
        var graph = model.Graph;
        var numbers = features.Select(f => model.Number(f.Name, _mayMiss)).ToList().SideBySide();
        _refusals.Add(numbers.IsInfinite());
        if (!_mayMiss)
            _refusals.Add(numbers.IsNaN());
        var scaled = numbers
            .Minus(graph.Numbers<float>([.. features.Select(f => f.Centre)]))
            .Over(graph.Numbers<float>([.. features.Select(f => f.Divisor)]));
        _inputs.Add(_mayMiss ? scaled.IsNaN().Choose(graph.Numbers<float>([.. features.Select(f => f.Filling)]), scaled) : scaled);
    }

    private void Add(CategoryFeature feature)
    {
        var graph = model.Graph;
        var codes = model.Category(feature.Name, feature.Categories, _mayMiss);
        long[] own = [.. Enumerable.Range(CategoryCodes.First, feature.Categories.Count).Select(code => (long)code)];
        var marks = graph.Apply(
            new OnnxOperator("OneHot"),
            [codes.Reshape(-1), graph.Number((long)CategoryCodes.First + own.Length), graph.Constant(OnnxTensor.Of<float>([0, 1], 2))],
            TensorElementType.Float32);
        // The first columns are of what is missing or unknown.
        _inputs.Add(marks.Take(graph.Constant(OnnxTensor.Of(own, own.Length)), axis: 1));
        if (description.Unknown == UnknownCategory.Error)
            _refusals.Add(codes.EqualTo(graph.Number((long)CategoryCodes.Unknown)));
        if (!_mayMiss)
            _refusals.Add(codes.EqualTo(graph.Number((long)CategoryCodes.Missing)));
    }

    /// <summary>A column in which no row is refused.</summary>
    private OnnxValue Nobody() => _inputs[0].RowMaximum().Times(model.Graph.Number(0f));
}
