using Baton.Adapters.OnnxRuntime;
using Baton.Benchmarks.SideBySide;
using Baton.Frames;
using Baton.Models;

namespace Baton.Benchmarks.OnnxRuntime;

/// <summary>What the SDK adds to the raw C calls of ONNX Runtime, measured in turns; <see cref="OnnxRuntimeBenchmarks"/> measures one after the other.</summary>
internal static class OnnxRuntimeTax
{
    /// <summary>Prints a line for each number of rows.</summary>
    public static void Measure()
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, WeightedSum.Build());
        foreach (var rows in (int[])[1, 64, 1024, 2048, 65_536])
            Measure(file, rows);
        File.Delete(file);
    }

    private static void Measure(string file, int rows)
    {
        var random = new Random(1);
        var frame = Frame.Of(WeightedSum.Features.Select(f => (f, (Column)Column.Of(Enumerable.Range(0, rows).Select(_ => random.NextSingle()).ToArray()))));
        using var predictor = new OnnxModel { Path = file, Threads = 1 }.Open();
        using var raw = new RawSession(file, frame);
        raw.Run();
        if (!predictor.Predict(frame).Column<float>(PredictionColumns.Prediction).Span.SequenceEqual(raw.Output))
            throw new InvalidOperationException("The two do not do the same.");
        Console.WriteLine($"onnx, {rows,6} rows: {Duel.Measure(raw.Run, () => predictor.Predict(frame))}, {Allocation.Of(() => predictor.Predict(frame)) - (rows * sizeof(float))} bytes beside the result's numbers");
        using var kept = new KeptSession(raw, frame);
        Console.WriteLine($"onnx, {rows,6} rows, raw values kept: {Duel.Measure(() => kept.Run(), () => predictor.Predict(frame))}");
    }
}
