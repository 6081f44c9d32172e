using System.ComponentModel.DataAnnotations;
using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;

namespace Baton.Models.Baselines;

/// <summary>
/// Predicts what was true one season before (Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", 3rd
/// edition, 5.2): the least that any other forecast of a seasonal series must do better than.
/// </summary>
/// <remarks>
/// <para>
/// Rows are in their order of time. Without <see cref="By"/>, every frame is taken to follow the training rows immediately:
/// its first row repeats the first one of the last training season, and so on, beginning again after a season. That is right
/// for rows that were held out at the end, as one frame; it is not for a stream of several frames, for rows from later on, or
/// where rows are missing.
/// </para>
/// <para>
/// With <see cref="By"/>, columns such as <c>hr</c>, or <c>weekday</c> and <c>hr</c>, say where in the season a row is, and
/// the last training row with the same values is repeated. Then the prediction of a row depends on that row alone. Where no
/// training row has these values, the mean of the training answers is predicted.
/// </para>
/// </remarks>
[Model("seasonal-naive")]
public sealed partial class SeasonalNaiveModel : ITrainable, IRestorable
{
    /// <summary>How many rows a season has; only used without <c>by</c>.</summary>
    [Range(1, int.MaxValue)]
    public int Season { get; init; } = 24;

    /// <summary>The columns that say where in the season a row is; if empty, its place in the frame does.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var target = TrainingTarget.Of(inputs, targets);
        var answers = target.ToNumbers();
        if (By.Count > 0)
            return PositionPredictor.Fit(By, inputs, answers);
        return answers.Length >= Season
            ? new CyclePredictor(answers[^Season..])
            : throw new ModelException(
                $"A season has {Season} rows, but there are only {answers.Length} to learn the target '{target.Name}' from. Train on a whole season at least, or set 'season' to a smaller one.");
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact) => By.Count > 0 ? PositionPredictor.Load(By, artifact) : CyclePredictor.Load(Season, artifact);
}
