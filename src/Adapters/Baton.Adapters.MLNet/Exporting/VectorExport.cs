using Baton.Adapters.MLNet.Encoding;
using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Onnx.Predictions;
using Baton.Tensors;

namespace Baton.Adapters.MLNet.Exporting;

/// <summary>Writes what makes vectors of columns into an ONNX model, step by step as outside of it.</summary>
/// <param name="model">Receives features and steps.</param>
internal sealed class VectorExport(PredictionModel model)
{
    private readonly List<OnnxValue> _numbers = [];
    private readonly List<OnnxValue> _refusals = [];

    /// <summary>Adds columns.</summary>
    /// <exception cref="ModelException">A column has no form in ONNX.</exception>
    public ExportedVector Add(IReadOnlyList<FeatureColumn> columns)
    {
        foreach (var column in columns)
        {
            switch (column)
            {
                case NumberFeature feature: Add(feature); break;
                case OneHotFeature feature: Add(feature, feature.Width, static (row, category) => category == row ? 1 : 0); break;
                case OrdinalFeature feature: Add(feature, 1, static (_, category) => category + 1); break;
                default: throw new ModelException($"The feature '{column.Name}' is encoded by hash, which no standard operator of ONNX computes. Choose the encoding 'oneHot' or 'ordinal' to export the model.");
            }
        }

        var isRefused = _refusals.Count == 0
            ? null
            : _refusals.SideBySide().Cast(TensorElementType.Float32).RowMaximum().Above(model.Graph.Number(0f));
        return new ExportedVector(_numbers.SideBySide(), isRefused);
    }

    private void Add(NumberFeature feature)
    {
        var number = model.Number(feature.Name, mayMiss: feature.Missing != MissingHandling.Refuse);
        _refusals.Add(number.IsInfinite());
        if (feature.Missing == MissingHandling.Refuse)
            _refusals.Add(number.IsNaN());
        var isMissing = number.IsNaN();
        if (feature.Missing is MissingHandling.Mean or MissingHandling.Indicate)
            number = isMissing.Choose(model.Graph.Number(feature.Mean), number);
        if (feature.Scale is { } scale)
            number = number.Minus(model.Graph.Number(scale.Centre)).Over(model.Graph.Number(scale.Divisor));
        _numbers.Add(number);
        if (feature.Missing == MissingHandling.Indicate)
            _numbers.Add(isMissing.Cast(TensorElementType.Float32));
    }

    /// <summary>Looks the numbers of each code up, and whether it is refused.</summary>
    /// <param name="feature">The column.</param>
    /// <param name="width">How many numbers a category becomes.</param>
    /// <param name="number">A number of a category: of its place in the row of numbers, and of the category's place.</param>
    private void Add(TabledFeature feature, int width, Func<int, int, float> number)
    {
        var categories = feature.Table.Names;
        var table = new float[(CategoryCodes.First + categories.Count) * width];
        for (var category = 0; category < categories.Count; category++)
        {
            for (var i = 0; i < width; i++)
                table[((CategoryCodes.First + category) * width) + i] = number(i, category);
        }

        var codes = model.Category(feature.Name, categories, !feature.RefusesMissing);
        _numbers.Add(model.Graph.Constant(OnnxTensor.Of<float>(table, CategoryCodes.First + categories.Count, width)).Take(codes.Reshape(-1), axis: 0));
        if (feature.RefusesUnknown)
            _refusals.Add(codes.EqualTo(model.Graph.Number((long)CategoryCodes.Unknown)));
        if (feature.RefusesMissing)
            _refusals.Add(codes.EqualTo(model.Graph.Number((long)CategoryCodes.Missing)));
    }
}
