namespace BatonNamespace.Tests;

/// <summary>What is true of this model alone; what is true of every model, the laws say.</summary>
public sealed class VendorClassModelTests
{
    private static readonly Frame Days = Frame.Of(("warmth", Column.Of(0.0, 10, 20, 30, 15)), ("weekend", Column.Of(true, false, false, true, true)));
    private static readonly Frame Sold = Frame.Of(("sold", Column.Of(70.0, 70, 120, 220, 145)));

#if (mathNet)
    [Theory]
    [InlineData(true, 20, 270)]
    [InlineData(false, 0, 272.5)]
    public void It_learns_a_line(bool intercept, double origin, double weekend)
    {
        var through = intercept ? Sold : Frame.Of(("sold", Column.Of(62.5, 52.5, 105, 220, 141.25)));
        using var predictor = Fit(new VendorClassModel { Intercept = intercept }, Days, through);

        var predicted = predictor.Predict(Frame.Of(("weekend", Column.Of(false, true)), ("warmth", Column.Of(0.0, 40))));

        Assert.Equal([origin, weekend], predicted[PredictionColumns.Prediction].ToDoubles(), (expected, actual) => Math.Abs(expected - actual) < 1e-6);
    }

    [Fact]
    public void What_the_vendor_throws_becomes_ours_with_its_cause()
    {
        var failure = Assert.Throws<ModelException>(() => Fit(new VendorClassModel(), Days.Slice(0, 1), Sold.Slice(0, 1)));

        Assert.NotNull(failure.InnerException);
    }
#else
    [Fact]
    public void It_answers_each_row()
    {
        using var predictor = Fit(new VendorClassModel(), Days, Sold);

        Assert.Equal([125, 125], predictor.Predict(Days.Slice(1, 2))[PredictionColumns.Prediction].ToDoubles());
    }
#endif

    [Fact]
    public void A_feature_that_is_no_number_is_refused_by_name()
    {
        var texts = Frame.Of(("weather", Column.Of("sun", "rain", "sun", "snow", "sun")));

        var refused = Assert.Throws<ModelException>(() => Fit(new VendorClassModel(), texts, Sold));

        Assert.Contains("'weather'", refused.Message, StringComparison.Ordinal);
    }

    // As an ITrainable, which is what others call: the vendor's exceptions are translated there.
    private static IPredictor Fit(ITrainable model, Frame inputs, Frame targets) =>
        model.Fit(inputs, targets, new FitContext(Seed: 0, TestContext.Current.CancellationToken));
}
