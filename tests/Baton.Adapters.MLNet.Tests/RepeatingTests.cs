using Baton.Adapters.MLNet.LightGbm;
using Baton.Adapters.MLNet.Trees;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

/// <summary>The seed decides everything random, and the number of threads nothing.</summary>
public sealed class RepeatingTests
{
    public static TheoryData<string> Kinds => Trainers.Kinds;

    private static readonly ModelData Data = SampleData.Numbers(3000);

    [Fact]
    public void The_number_of_threads_makes_no_difference()
    {
        foreach (var threads in (int[])[1, 2, 4])
        {
            Assert.Equal(Predictions(new FastTreeRegressionModel { Trees = 30, Threads = 1 }), Predictions(new FastTreeRegressionModel { Trees = 30, Threads = threads }));
            Assert.Equal(Predictions(new FastForestRegressionModel { Trees = 30, Threads = 1 }), Predictions(new FastForestRegressionModel { Trees = 30, Threads = threads }));
            Assert.Equal(Predictions(new LightGbmRegressionModel { Rounds = 30, Threads = 1 }), Predictions(new LightGbmRegressionModel { Rounds = 30, Threads = threads }));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Several_fits_at_once_know_nothing_of_each_other(string kind)
    {
        var (model, data) = Trainers.All[kind];
        var (inputs, targets) = data(300);
        double[] Answers(int seed)
        {
            using var predictor = model.Fit(inputs, targets, new FitContext(seed, CancellationToken.None));
            return [.. predictor.Predict(inputs).Columns.Where(c => c.Type == ColumnType.Float32).SelectMany(ColumnNumbers.ToDoubles)];
        }

        var alone = Enumerable.Range(0, 4).Select(Answers).ToArray();
        var together = new double[4][];
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, seed => together[seed] = Answers(seed));

        Assert.Equal(alone, together);
    }

    [Fact]
    public void Another_seed_draws_other_samples()
    {
        Assert.NotEqual(Predictions(new FastForestRegressionModel { Trees = 10, Seed = 1 }), Predictions(new FastForestRegressionModel { Trees = 10, Seed = 2 }));
        Assert.Equal(Predictions(new FastForestRegressionModel { Trees = 10, Seed = Trainers.Context.Seed }), Predictions(new FastForestRegressionModel { Trees = 10 }));
    }

    [Fact]
    public void Many_rows_are_predicted_as_if_they_were_few_and_the_first_that_is_refused_is_told()
    {
        var (inputs, targets) = SampleData.Numbers(10_000);
        using var predictor = new FastTreeRegressionModel { Trees = 10 }.Fit(inputs.Slice(0, 500), targets.Slice(0, 500), Trainers.Context);

        var whole = predictor.Predict(inputs);
        var last = predictor.Predict(inputs.Slice(9_999, 1));

        Assert.Equal(ColumnNumbers.ToDoubles(last.Columns[0])[0], ColumnNumbers.ToDoubles(whole.Columns[0])[9_999]);
        var holes = Column.Of<double>([.. Enumerable.Range(0, 10_000).Select(i => i is 4_321 or 9_000 ? double.NaN : 1)]);
        var error = Assert.Throws<ModelException>(() => predictor.Predict(inputs.With(new(inputs.Schema[0].Name, ColumnType.Float64), holes)));
        Assert.Contains("row 4322", error.Message, StringComparison.Ordinal);
    }

    private static double[] Predictions(MLNetModel model)
    {
        using var predictor = model.Fit(Data.Inputs, Data.Targets, Trainers.Context);
        return ColumnNumbers.ToDoubles(predictor.Predict(Data.Inputs).Columns[0]);
    }
}
