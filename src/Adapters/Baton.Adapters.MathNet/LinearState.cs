using Baton.Adapters.MathNet.Encoding;
using Baton.Adapters.MathNet.Exporting;
using Baton.Adapters.MathNet.Solving;
using Baton.Adapters.MathNet.Storage;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Predictions;

namespace Baton.Adapters.MathNet;

/// <summary>What all fitted linear models hold: how features become numbers, and the equations that add them up.</summary>
internal sealed class LinearState
{
    private readonly FeatureEncoder _encoder;
    private readonly LinearEquation[] _equations;
    private readonly double[] _deviations;

    /// <summary>Creates the state.</summary>
    /// <param name="encoder">How features become numbers.</param>
    /// <param name="equations">The equations; at least one.</param>
    /// <param name="deviations">The standard deviation of each column of the design matrix.</param>
    /// <exception cref="ModelException">The parts do not belong together.</exception>
    public LinearState(FeatureEncoder encoder, LinearEquation[] equations, double[] deviations)
    {
        var width = encoder.Width;
        if (deviations.Length != width || equations.Length == 0 || !Array.TrueForAll(equations, e => e.Coefficients.Length == width && e.IsFinite()))
            throw new ModelException($"The saved model is damaged: its features need {width} coefficients and deviations in every equation.");
        _encoder = encoder;
        _equations = equations;
        _deviations = deviations;
        Importances = Rate();
    }

    /// <summary>How many equations there are.</summary>
    public int Equations => _equations.Length;

    /// <summary>
    /// The size of each feature's standardised coefficients: |coefficient| times standard deviation, added up over a
    /// column's categories, averaged over the equations.
    /// </summary>
    public IReadOnlyList<FeatureImportance> Importances { get; }

    /// <summary>Reads the state that a kind saved.</summary>
    public static LinearState Restore(SavedModel saved) => new(
        new FeatureEncoder([.. saved.Features.Select(f => f.Restore())], new EncodingOptions(saved.Missing, saved.UnknownCategory)),
        [.. saved.Equations],
        [.. saved.Deviations]);

    /// <summary>Saves the state.</summary>
    /// <param name="artifact">Receives the file.</param>
    /// <param name="kind">The kind of the component that fitted it.</param>
    /// <param name="classes">The classes, if it is a classifier.</param>
    public void Save(IArtifactWriter artifact, string kind, ClassLabels? classes) => ModelFile.Write(artifact, new SavedModel(
        SavedModel.CurrentFormat,
        kind,
        _encoder.Options.Missing,
        _encoder.Options.Unknown,
        [.. _encoder.Columns.Select(SavedFeature.Of)],
        _deviations,
        _equations,
        classes));

    /// <summary>Each equation's sums, one a row.</summary>
    /// <param name="inputs">The features.</param>
    public double[][] Sums(Frame inputs)
    {
        var design = _encoder.Encode(inputs);
        return Array.ConvertAll(_equations, equation => equation.Sums(design));
    }

    /// <summary>What each feature adds to the sum of the only equation.</summary>
    /// <param name="inputs">The features.</param>
    public Frame Contribute(Frame inputs) =>
        Frame.Of(_encoder.Columns.Select(c => PredictionColumns.Contribution(c.Name))
            .Zip(_encoder.Encode(inputs).Shares(_equations[0].Coefficients), (name, share) => (name, (Column)new Column<double>(share))));

    /// <summary>Adds each equation's sums to an ONNX model, a column each.</summary>
    /// <param name="model">The model.</param>
    public OnnxValue AddSums(PredictionModel model) => LinearExport.AddSums(model, _encoder, _equations);

    private FeatureImportance[] Rate()
    {
        var importances = new List<FeatureImportance>();
        var start = 0;
        foreach (var column in _encoder.Columns)
        {
            var places = Enumerable.Range(start, column.Width).ToList();
            importances.Add(new(column.Name, _equations.Average(e => places.Sum(i => Math.Abs(e.Coefficients[i]) * _deviations[i]))));
            start += column.Width;
        }

        return [.. importances.OrderByDescending(i => i.Importance)];
    }
}
