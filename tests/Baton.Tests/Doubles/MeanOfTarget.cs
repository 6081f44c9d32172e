using Baton.Frames;
using Baton.Models;

namespace Baton.Tests.Doubles;

/// <summary>Predicts the mean of the targets it saw, and remembers what it was given and which predictors live.</summary>
internal sealed class MeanOfTarget : ITrainable
{
    public List<(Frame Inputs, Frame Targets)> Fits { get; } = [];

    public int Living { get; private set; }

    /// <summary>How many rounds it tells of, with a loss that falls.</summary>
    public int Rounds { get; set; }

    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        Fits.Add((inputs, targets));
        Living++;
        for (var round = 1; round <= Rounds; round++)
            context.Report(new FitProgress(round, Rounds) { Measured = new Dictionary<string, double> { ["loss"] = 1.0 / round } });
        return new Predictor(this, targets.Columns[0].ToDoubles().Average());
    }

    private sealed class Predictor(MeanOfTarget owner, double mean) : IPredictor
    {
        private bool _disposed;

        public Frame Predict(Frame inputs) =>
            Frame.Of((PredictionColumns.Prediction, Column.Of([.. Enumerable.Repeat(mean, inputs.RowCount)])));

        public void Dispose()
        {
            if (!_disposed)
                owner.Living--;
            _disposed = true;
        }
    }
}
