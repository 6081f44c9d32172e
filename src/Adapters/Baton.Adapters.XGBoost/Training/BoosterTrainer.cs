using System.Globalization;
using Baton.Adapters.XGBoost.Native;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Training;

/// <summary>Learns round by round. Whatever happens, no native memory but the result outlives it.</summary>
/// <param name="parameters">The library's parameters.</param>
/// <param name="rounds">How many rounds to learn at the most.</param>
/// <param name="threads">How many threads to use, all if 0.</param>
internal sealed class BoosterTrainer(IReadOnlyCollection<KeyValuePair<string, string>> parameters, int rounds, int threads)
{
    /// <summary>Learns from all rows.</summary>
    /// <returns>The ensemble, saved.</returns>
    public byte[] Train(TrainingData data, FitContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        using var training = DMatrix.Create(data.Features, data.Labels, 0, data.Features.Rows, threads);
        using var booster = Booster.Create(parameters, training);
        for (var round = 0; round < rounds; round++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            booster.Learn(round, training);
            context.Report(new FitProgress(round + 1, rounds));
        }

        return booster.Save();
    }

    /// <summary>Learns from the first rows, as long as the last ones are predicted better and better.</summary>
    /// <param name="data">All rows.</param>
    /// <param name="validationRows">How many of them, at the end, are not learned from.</param>
    /// <param name="watch">Says when to stop.</param>
    /// <param name="context">The run.</param>
    /// <returns>The ensemble of the rounds up to the best one, saved.</returns>
    public byte[] Train(TrainingData data, int validationRows, BestRound watch, FitContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var trainingRows = data.Features.Rows - validationRows;
        using var training = DMatrix.Create(data.Features, data.Labels, 0, trainingRows, threads);
        using var validation = DMatrix.Create(data.Features, data.Labels, trainingRows, validationRows, threads);
        using var booster = Booster.Create(parameters, training, validation);
        for (var round = 0; round < rounds && !watch.HasPassed(round); round++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            booster.Learn(round, training);
            var value = booster.Measure(round, validation);
            watch.Look(round, value);
            context.Report(new FitProgress(round + 1, rounds, string.Create(CultureInfo.InvariantCulture, $"validation {value:G6}")));
        }

        using var best = booster.First(watch.Round + 1);
        return best.Save();
    }
}
