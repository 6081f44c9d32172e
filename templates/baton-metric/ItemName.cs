namespace ItemNamespace;

#if (isLoss)
/// <summary>The largest distance between a prediction and the truth; smaller is better.</summary>
[Metric("item-kind")]
public sealed partial class ItemName : ILoss
{
    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets)
    {
        var predicted = predictions[PredictionColumns.Prediction].ToDoubles();
        var actual = targets.Columns[0].ToDoubles();
        return predicted.Zip(actual, (p, a) => Math.Abs(p - a)).Max();
    }
}
#else
/// <summary>The share of rows whose prediction is the truth once it is rounded; greater is better.</summary>
[Metric("item-kind")]
public sealed partial class ItemName : IScore
{
    /// <summary>To how many decimal places a prediction is rounded.</summary>
    [Range(0, 15)]
    public int Decimals { get; init; }

    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets)
    {
        var predicted = predictions[PredictionColumns.Prediction].ToDoubles();
        var actual = targets.Columns[0].ToDoubles();
        return predicted.Zip(actual, (p, a) => Math.Round(p, Decimals) == a ? 1.0 : 0.0).Average();
    }
}
#endif
