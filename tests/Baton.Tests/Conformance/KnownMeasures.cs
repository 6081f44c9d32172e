using Baton.Frames;

namespace Baton.Tests;

/// <summary>Predictions and truth whose measures stand in the documentation of scikit-learn, or are counted by hand.</summary>
internal static class KnownMeasures
{
    public static (Frame Predictions, Frame Targets) Numbers { get; } = Of(Column.Of(2.5, 0.0, 2, 8), Column.Of(3, -0.5, 2, 7));

    /// <summary>Three of four positives are found, and one of four findings is wrong.</summary>
    public static (Frame Predictions, Frame Targets) TwoClasses { get; } = Of(Column.Of(0, 1, 0, 1, 1, 1), Column.Of(0, 1, 1, 0, 1, 1));

    public static (Frame Predictions, Frame Targets) ThreeClasses { get; } = Of(Column.Of("a", "c", "b", "a", "a", "b"), Column.Of("a", "b", "c", "a", "b", "c"));

    public static (Frame Predictions, Frame Targets) Spam { get; } = (
        Frame.Of(("probability_ham", Column.Of(0.1, 0.9, 0.8, 0.35)), ("probability_spam", Column.Of(0.9, 0.1, 0.2, 0.65))),
        Frame.Of(("answer", Column.Of("spam", "ham", "ham", "spam"))));

    public static (Frame Predictions, Frame Targets) Scores { get; } = (
        Frame.Of(("probability_0", Column.Of(0.9, 0.6, 0.65, 0.2)), ("probability_1", Column.Of(0.1, 0.4, 0.35, 0.8))),
        Frame.Of(("answer", Column.Of(0, 0, 1, 1))));

    private static (Frame Predictions, Frame Targets) Of(Column predictions, Column targets) =>
        (Frame.Of(("prediction", predictions)), Frame.Of(("answer", targets)));
}
