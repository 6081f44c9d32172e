using Baton.Frames;
using Baton.Jobs.Explaining;
using Baton.Metrics;
using Baton.Metrics.Regression;
using Baton.Models;

namespace Baton.Tests.Jobs.Explaining;

public sealed class PermutationImportanceTests
{
    private const int Rows = 200;

    private static readonly Frame Inputs = Frame.Of(
        ("noise", Column.Of<double>([.. Enumerable.Range(0, Rows).Select(i => (double)(i * 31 % 17))])),
        ("half", Column.Of<double>([.. Enumerable.Range(0, Rows).Select(i => (double)(i * 7 % 23))])),
        ("most", Column.Of<double>([.. Enumerable.Range(0, Rows).Select(i => (double)(i * 13 % 29))])));

    private static readonly Frame Targets = new Sum().Predict(Inputs);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_the_model_reads_most_is_worth_most_whatever_the_direction_of_the_metric(bool isScore)
    {
        IMetric metric = isScore ? new CoefficientOfDetermination() : new RootMeanSquaredError();
        var explanation = Measure(metric, seed: 1);

        Assert.Equal(["most", "half", "noise"], explanation.Features.Select(f => f.Feature));
        Assert.Equal(isScore ? 1 : 0, explanation.Value);
        Assert.True(explanation.Features[1].Importance > 0);
        Assert.Equal(new PermutedFeature("noise", 0, 0), explanation.Features[2]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_importances_and_another_seed_others()
    {
        Assert.Equal(Measure(new RootMeanSquaredError(), seed: 1).Features, Measure(new RootMeanSquaredError(), seed: 1).Features);
        Assert.NotEqual(Measure(new RootMeanSquaredError(), seed: 1).Features, Measure(new RootMeanSquaredError(), seed: 2).Features);
    }

    [Fact]
    public void It_stops_when_it_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => new PermutationImportance(new Sum(), new RootMeanSquaredError(), 3)
            .Measure(Inputs, Targets, 1, _ => { }, new CancellationToken(canceled: true)));

    [Fact]
    public void A_model_that_is_no_reference_is_a_mistake_of_the_config()
    {
        var job = new ExplainJob(null!, null!) { Model = "bikes/zero", Inputs = new Doubles.MemoryReader(), Metric = new RootMeanSquaredError() };
        Assert.Equal("model", Assert.Single(job.CheckSettings()).Setting);
    }

    private static Explanation Measure(IMetric metric, int seed) =>
        new PermutationImportance(new Sum(), metric, 3).Measure(Inputs, Targets, seed, _ => { }, TestContext.Current.CancellationToken);

    /// <summary>Reads one column, half of another, and a third one not at all.</summary>
    private sealed class Sum : IPredictor
    {
        public Frame Predict(Frame inputs)
        {
            var (half, most) = (inputs["half"].ToDoubles(), inputs["most"].ToDoubles());
            return Frame.Of((PredictionColumns.Prediction, Column.Of<double>([.. half.Zip(most, (a, b) => (a / 2) + b)])));
        }

        public void Dispose()
        {
        }
    }
}
