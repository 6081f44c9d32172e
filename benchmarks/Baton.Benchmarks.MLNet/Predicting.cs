using Baton.Adapters.MLNet.Trees;
using Baton.Benchmarks.SideBySide;
using Baton.Models;
using Microsoft.ML;

namespace Baton.Benchmarks.MLNet;

/// <summary>Predictions, against the same written directly. Goal: at most 1.03 ×.</summary>
internal static class Predicting
{
    private const int Count = 17_379;

    public static void Run()
    {
        var rows = Rows.Of(Count);
        var library = new MLContext(1);
        var direct = Fitting.Direct(rows.Objects);
        using var predictor = new FastTreeRegressionModel { Trees = 30, Threads = 1 }.Fit(rows.Inputs, rows.Targets, new FitContext(1, CancellationToken.None));
        Console.WriteLine($"predictions of {Count:N0} rows: {Duel.Measure(() => Score(library, direct, rows.Objects), () => predictor.Predict(rows.Inputs))}");

        var engine = library.Model.CreatePredictionEngine<Row, Prediction>(direct);
        var one = rows.Inputs.Slice(0, 1);
        Console.WriteLine($"prediction of a single row: {Duel.Measure(() => engine.Predict(rows.Objects[0]), () => predictor.Predict(one))}");
    }

    private static float[] Score(MLContext library, ITransformer model, Row[] objects)
    {
        var scored = model.Transform(library.Data.LoadFromEnumerable(objects));
        var column = scored.Schema["Score"];
        using var cursor = scored.GetRowCursor([column]);
        var getter = cursor.GetGetter<float>(column);
        var scores = new float[objects.Length];
        while (cursor.MoveNext())
            getter(ref scores[cursor.Position]);
        return scores;
    }
}
