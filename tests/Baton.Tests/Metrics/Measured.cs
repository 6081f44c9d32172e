using Baton.Frames;
using Baton.Metrics;

namespace Baton.Tests.Metrics;

/// <summary>Frames of predictions and truth, as metrics are given them.</summary>
internal static class Measured
{
    public static double Numbers(IMetric metric, double[] predicted, double[] actual) =>
        metric.Measure(Predictions(Column.Of<double>(predicted)), Truth(Column.Of<double>(actual)));

    public static double Classes(IMetric metric, int[] predicted, int[] actual) =>
        metric.Measure(Predictions(Column.Of<int>(predicted)), Truth(Column.Of<int>(actual)));

    public static double Classes(IMetric metric, string[] predicted, string[] actual) =>
        metric.Measure(Predictions(Column.Of(predicted)), Truth(Column.Of(actual)));

    public static Frame Predictions(Column prediction) => Frame.Of(("prediction", prediction));

    public static Frame Truth(Column values) => Frame.Of(("answer", values));

    /// <summary>Predictions of a classifier: a probability for each class and row.</summary>
    public static Frame Probabilities(params (string Class, double[] Probabilities)[] classes) =>
        Frame.Of(classes.Select(c => ($"probability_{c.Class}", (Column)Column.Of<double>(c.Probabilities))));
}
