using Baton.Adapters.TorchSharp;
using Baton.Benchmarks.SideBySide;
using Baton.Models;
using Baton.Torch;

namespace Baton.Benchmarks.TorchSharp;

/// <summary>The perceptron against the same network, trained and asked by the bare vendor.</summary>
internal static class PerceptronDuel
{
    private const int Rows = 17_000;
    private const int Epochs = 3;
    private const int BatchSize = 256;
    private const int Width = 64;
    private const int Seed = 42;

    private static readonly FitContext Context = new(Seed, CancellationToken.None);
    private static readonly PerceptronModel Model = new() { Epochs = Epochs, BatchSize = BatchSize, Hidden = [Width, Width] };

    public static void Measure()
    {
        if (!TorchLibrary.IsAvailable)
            throw new InvalidOperationException(TorchLibrary.Problem);
        var rows = new SampleRows(Rows);
        using var vendor = new VendorLoop(rows, Epochs, BatchSize, Width, Seed);
        using var predictor = Model.Fit(rows.Inputs, rows.Targets, Context);
        RequireSame(vendor.Predict(rows.RowMajor), predictor.Predict(rows.Inputs).Column<float>(PredictionColumns.Prediction).Span);
        Console.WriteLine($"fit, {Epochs} epochs of {Rows} rows: {Duel.Measure(() => new VendorLoop(rows, Epochs, BatchSize, Width, Seed).Dispose(), () => Model.Fit(rows.Inputs, rows.Targets, Context).Dispose())}");
        foreach (var count in (ReadOnlySpan<int>)[1, 1_024, Rows])
        {
            var part = rows.Inputs.Slice(0, count);
            var numbers = rows.RowMajor[..(count * SampleRows.Columns)];
            var duel = Duel.Measure(() => vendor.Predict(numbers), () => predictor.Predict(part));
            Console.WriteLine($"predict {count} rows: {duel}; allocated {Allocation.Of(() => vendor.Predict(numbers))} → {Allocation.Of(() => predictor.Predict(part))} B");
        }
    }

    /// <summary>Both begin with the same parameters and see the rows in the same order; sums are rounded otherwise, which learning magnifies.</summary>
    private static void RequireSame(ReadOnlySpan<float> vendors, ReadOnlySpan<float> own)
    {
        for (var row = 0; row < own.Length; row++)
        {
            if (Math.Abs(vendors[row] - own[row]) > 0.01f)
                throw new InvalidOperationException($"The two do not do the same: row {row} is {vendors[row]} and {own[row]}.");
        }
    }
}
