using Baton.Frames;
using Baton.Models;
using Baton.Models.Baselines;
using Baton.Testing.Samples;

namespace Baton.Tests.Models.Baselines;

public class MeanModelTests
{
    private static readonly FitContext Context = new(1, CancellationToken.None);

    private static IPredictor Fit(Column answers) =>
        new MeanModel().Fit(Frame.Of(("x", Column.Of(new int[answers.Length]))), Frame.Of(("y", answers)), Context);

    private static double[] Predict(IPredictor predictor, int rows) =>
        predictor.Predict(Frame.Of(("x", Column.Of(new int[rows])))).Column<double>("prediction").Span.ToArray();

    [Fact]
    public void Every_row_is_predicted_to_be_the_mean()
    {
        using var predictor = Fit(Column.Of<uint>(1, 2, 6));

        Assert.Equal([3, 3], Predict(predictor, 2));
        Assert.Empty(Predict(predictor, 0));
    }

    [Fact]
    public void The_mean_of_numbers_whose_sum_is_too_large_is_finite()
    {
        using var predictor = Fit(Column.Of(1.5e308, 1.5e308, 1.5e308));

        Assert.Equal(1.5e308, Assert.Single(Predict(predictor, 1)), 1e294);
    }

    [Fact]
    public void What_was_saved_predicts_the_same_bits()
    {
        using var predictor = Fit(Column.Of(0.1, 0.7, 1e-300, double.Epsilon));
        var artifact = new MemoryArtifact();
        ((ISaveable)predictor).Save(artifact);

        using var loaded = new MeanModel().Load(artifact);

        Assert.Equal(BitConverter.DoubleToInt64Bits(Predict(predictor, 1)[0]), BitConverter.DoubleToInt64Bits(Predict(loaded, 1)[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":1,"mean":"3"}""")]
    [InlineData("""{"version":1,"mean":1e999}""")]
    [InlineData("""{"version":2,"mean":3}""")]
    [InlineData("""{"version":1.5,"mean":3}""")]
    [InlineData("""{"mean":3}""")]
    public void A_damaged_file_is_refused(string content)
    {
        Assert.Throws<ModelException>(() => new MeanModel().Load(new MemoryArtifact().With("mean.json", content)));
    }

    [Fact]
    public void A_missing_file_is_refused()
    {
        Assert.Contains("'mean.json'", Assert.Throws<ModelException>(() => new MeanModel().Load(new MemoryArtifact())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_are_finite_numbers_and_at_least_one()
    {
        Assert.Throws<ModelException>(() => Fit(Column.Of("a")));
        Assert.Throws<ModelException>(() => Fit(Column.Of(1, double.NaN)));
        Assert.Throws<ModelException>(() => Fit(Column.Of<int>()));
    }

    [Fact]
    public void A_cancelled_run_fits_nothing()
    {
        Assert.Throws<OperationCanceledException>(() => new MeanModel().Fit(
            Frame.Of(("x", Column.Of(1))), Frame.Of(("y", Column.Of(1))), new FitContext(1, new CancellationToken(canceled: true))));
    }
}
