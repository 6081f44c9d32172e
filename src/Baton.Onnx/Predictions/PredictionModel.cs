using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Files;
using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Tensors;

namespace Baton.Onnx.Predictions;

/// <summary>
/// The ONNX model of a predictor while it is built: features in, one input each, and out what a prediction frame holds.
/// </summary>
/// <param name="signature">The columns that it will read.</param>
/// <param name="precision">The type that the predictor computes in: single or double precision.</param>
/// <param name="outputs">The names of outputs beside the prediction and the probabilities: no input is called like them.</param>
public sealed class PredictionModel(ExportSignature signature, TensorElementType precision, params IReadOnlyCollection<string> outputs)
{
    /// <summary>The output that holds the predicted numbers or classes.</summary>
    public const string PredictionOutput = PredictionColumns.Prediction;

    /// <summary>The output that holds a column of probabilities for each class.</summary>
    public const string ProbabilitiesOutput = "probabilities";

    private readonly OnnxModel _model = new(new OnnxGraph(), "predictor");
    private readonly List<string> _features = [];

    /// <summary>What the model computes.</summary>
    public OnnxGraph Graph => _model.Graph;

    /// <summary>Takes in a feature whose values are numbers.</summary>
    /// <param name="feature">The feature's name.</param>
    /// <param name="mayMiss">Whether the model has an answer where the value is missing: then it is NaN.</param>
    /// <returns>A column in the precision of the model.</returns>
    /// <exception cref="ModelException">The signature lacks the feature, or has no numbers in it.</exception>
    public OnnxValue Number(string feature, bool mayMiss)
    {
        var column = Find(feature);
        return column.Type.IsNumberLike()
            ? Input(column, mayMiss).Cast(precision)
            : throw new ModelException($"The feature '{feature}' holds {column.Type} by the signature of the export, but the model was fitted with numbers in it.");
    }

    /// <summary>Takes in a feature whose values name categories.</summary>
    /// <param name="feature">The feature's name.</param>
    /// <param name="categories">The categories as invariant text, each once.</param>
    /// <param name="mayMiss">Whether the model has an answer where the value is missing: then it is NaN, or empty text.</param>
    /// <returns>A column of codes, as <see cref="CategoryCodes"/> has them.</returns>
    /// <exception cref="ModelException">The signature lacks the feature, or has neither text nor numbers in it.</exception>
    public OnnxValue Category(string feature, IReadOnlyList<string> categories, bool mayMiss)
    {
        var column = Find(feature);
        if (column.Type != ColumnType.String && !column.Type.IsNumeric())
            throw new ModelException($"The feature '{feature}' holds {column.Type} by the signature of the export, but the model was fitted with categories in it.");
        if (column.Type == ColumnType.String)
            return CategoryCodes.OfTexts(Input(column, mayMiss), categories);
        var keys = CategoryKeys.Of(column.Type, categories);
        return CategoryCodes.OfNumbers(Input(column, mayMiss && keys.FitDoubles), keys);
    }

    /// <summary>Gives out predicted numbers.</summary>
    /// <param name="numbers">A column of numbers.</param>
    public void Predict(OnnxValue numbers) => Graph.Output(PredictionOutput, numbers);

    /// <summary>Gives out the probabilities of classes, and of each row the class that is the most probable, of several the first.</summary>
    /// <param name="probabilities">A table with a column for each class.</param>
    /// <param name="classes">The classes.</param>
    public void Predict(OnnxValue probabilities, ClassLabels classes)
    {
        var labels = Graph.Constant(ClassTensor.Of(classes));
        Graph.Output(PredictionOutput, labels.Take(probabilities.RowGreatest(), axis: 0));
        Graph.Output(ProbabilitiesOutput, probabilities, classes.Count);
        _model.Metadata[ModelMetadata.Classes] = ModelMetadata.List(classes.Names);
    }

    /// <summary>Writes the model.</summary>
    /// <param name="destination">Receives the file; it stays open.</param>
    /// <exception cref="ModelException">The model is larger than the format allows.</exception>
    public void Write(Stream destination)
    {
        _model.Metadata[ModelMetadata.Features] = ModelMetadata.List(_features);
        if (signature.Target is { } target)
            _model.Metadata[ModelMetadata.Target] = target;
        _model.Write(destination);
    }

    private ColumnSchema Find(string feature) =>
        signature.Inputs.TryGet(feature, out var column)
            ? column
            : throw new ModelException($"The model was fitted with the feature '{feature}', which the signature of the export lacks; {signature.Inputs.DescribeNearest(feature)}.");

    private OnnxValue Input(ColumnSchema column, bool mayMiss)
    {
        var type = FeatureTypes.Of(column.Type);
        // Whole numbers and truth values cannot say that they are missing; NaN can.
        if ((mayMiss || column.Nullable) && type != TensorElementType.String && !type.HasNaN())
            type = precision;
        _features.Add(column.Name);
        return Graph.Input(InputName(column.Name), type);
    }

    /// <summary>A feature that is called like an output cannot give its input that name: its place in the metadata tells whose it is.</summary>
    private string InputName(string feature)
    {
        var name = feature;
        while (name is PredictionOutput or ProbabilitiesOutput || outputs.Contains(name, StringComparer.Ordinal) || (name != feature && signature.Inputs.Contains(name)))
            name += "_input";
        return name;
    }
}
