using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MathNet.Tests;

/// <summary>Small data by formula, so that other programs can make the same.</summary>
internal static class Samples
{
    public static FitContext Context { get; } = new(42, CancellationToken.None);

    /// <summary>Two columns of numbers and one of three categories, 20 rows.</summary>
    public static Frame Inputs { get; } = Frame.Of(
        ("x1", Numbers(i => Math.Sin(i))),
        ("x2", Numbers(i => (3 * Math.Cos(2 * i)) + 1)),
        ("cat", Column.Of([.. Enumerable.Range(0, 20).Select(i => "abc"[i % 3].ToString())])));

    public static Frame Targets { get; } = Frame.Of(
        ("y", Numbers(i => (2 * Math.Sin(i)) - ((3 * Math.Cos(2 * i)) + 1) + (i % 3 == 2 ? 4 : 0) + (0.5 * Math.Sin(5 * i)))));

    public static Frame TwoClasses { get; } = Frame.Of(("y", Classes(i => i > 0 ? 1 : 0)));

    public static Frame ThreeClasses { get; } = Frame.Of(("y", Classes(i => i < -0.5 ? 0 : i < 0.5 ? 1 : 2)));

    public static double[] Values(IPredictor predictor, Frame inputs, string column = PredictionColumns.Prediction) =>
        predictor.Predict(inputs).Column<double>(column).Span.ToArray();

    public static MemoryArtifact Saved(IPredictor predictor)
    {
        var artifact = new MemoryArtifact();
        Assert.IsType<ISaveable>(predictor, exactMatch: false).Save(artifact);
        return artifact;
    }

    public static IPredictor Reload(IPredictor predictor, IRestorable model) => model.Load(Saved(predictor));

    public static string Refusal(ITrainable model, Frame inputs, Frame targets) =>
        Assert.Throws<ModelException>(() => model.Fit(inputs, targets, Context)).Message;

    public static Column<double> Nullable(params double?[] values)
    {
        var builder = new ColumnBuilder<double>(values.Length);
        foreach (var value in values)
        {
            if (value is { } number)
                builder.Append(number);
            else
                builder.AppendNull();
        }

        return builder.Build();
    }

    private static Column<double> Numbers(Func<int, double> value) => Column.Of<double>([.. Enumerable.Range(0, 20).Select(value)]);

    private static Column<int> Classes(Func<double, int> value) =>
        Column.Of<int>([.. Enumerable.Range(0, 20).Select(i => value(Math.Sin(i) + (0.5 * Math.Sin(5 * i))))]);
}
