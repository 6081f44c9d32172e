using Baton.Adapters.XGBoost;
using Baton.Adapters.XGBoost.Native;
using Baton.Benchmarks.SideBySide;
using Baton.Frames;
using Baton.Models;

namespace Baton.Benchmarks.XGBoost;

/// <summary>What the SDK adds to the raw C calls that predict with XGBoost, measured in turns; <see cref="XGBoostBenchmarks"/> measures a million rows.</summary>
internal static class XGBoostTax
{
    private const int Rounds = 100;

    private static readonly XGBoostModel Model = new() { Rounds = Rounds, MaxDepth = 6, Threads = 1 };

    private static readonly (string, string)[] Parameters =
        [("objective", "reg:squarederror"), ("tree_method", "hist"), ("max_depth", "6"), ("eta", "0.3"), ("seed", "0")];

    /// <summary>Prints two lines for each number of rows.</summary>
    public static void Measure()
    {
        XGBoostLibrary.Prepare();
        var training = new LargeData(20_000);
        using var booster = RawCalls.Fit(training.RowMajor, training.Labels, LargeData.Columns, Parameters, Rounds, threads: 1);
        using var predictor = Model.Fit(training.OneBlock, training.Targets, new FitContext(0, CancellationToken.None));
        foreach (var rows in (int[])[1, 64, 1024, 65_536])
        {
            var data = new LargeData(rows);
            Measure("columns apart", data, data.OwnColumns, booster, predictor);
            Measure("one block", data, data.OneBlock, booster, predictor);
        }
    }

    private static void Measure(string layout, LargeData data, Frame frame, BoosterHandle booster, IPredictor predictor)
    {
        float[] Raw()
        {
            var predictions = new float[frame.RowCount];
            RawCalls.Predict(booster, data.RowMajor, LargeData.Columns, predictions);
            return predictions;
        }

        if (!predictor.Predict(frame).Column<float>(PredictionColumns.Prediction).Span.SequenceEqual(Raw()))
            throw new InvalidOperationException("The two do not do the same.");
        Console.WriteLine($"xgboost, {layout}, {frame.RowCount,6} rows: {Duel.Measure(() => Raw(), () => predictor.Predict(frame))}, {Allocation.Of(() => predictor.Predict(frame)) - (frame.RowCount * sizeof(float))} bytes beside the result's numbers");
    }
}
