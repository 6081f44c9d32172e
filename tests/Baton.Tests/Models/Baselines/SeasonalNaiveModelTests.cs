using Baton.Frames;
using Baton.Models;
using Baton.Models.Baselines;
using Baton.Testing.Samples;

namespace Baton.Tests.Models.Baselines;

public class SeasonalNaiveModelTests
{
    private static readonly FitContext Context = new(1, CancellationToken.None);

    private static IPredictor Fit(SeasonalNaiveModel model, Frame inputs, params double[] answers) =>
        model.Fit(inputs, Frame.Of(("y", Column.Of<double>(answers))), Context);

    private static Frame Rows(int count) => Frame.Of(("x", Column.Of(new int[count])));

    private static Frame Hours(params int[] hours) => Frame.Of(("hr", Column.Of<int>(hours)));

    private static double[] Predict(IPredictor predictor, Frame inputs) => predictor.Predict(inputs).Column<double>("prediction").Span.ToArray();

    private static IPredictor SaveAndLoad(SeasonalNaiveModel model, IPredictor predictor)
    {
        var artifact = new MemoryArtifact();
        ((ISaveable)predictor).Save(artifact);
        return model.Load(artifact);
    }

    [Fact]
    public void The_rows_after_the_training_rows_repeat_the_last_season()
    {
        using var predictor = Fit(new SeasonalNaiveModel { Season = 3 }, Rows(5), 1, 2, 3, 4, 5);

        Assert.Equal([3, 4, 5, 3, 4, 5, 3], Predict(predictor, Rows(7)));
        Assert.Equal([3, 4], Predict(predictor, Rows(2)));
        Assert.Empty(Predict(predictor, Rows(0)));
    }

    [Fact]
    public void A_season_of_one_row_repeats_the_last_value()
    {
        using var predictor = Fit(new SeasonalNaiveModel { Season = 1 }, Rows(2), 1, 2);

        Assert.Equal([2, 2], Predict(predictor, Rows(2)));
    }

    [Fact]
    public void A_whole_season_is_needed()
    {
        var failure = Assert.Throws<ModelException>(() => Fit(new SeasonalNaiveModel(), Rows(23), new double[23]));

        Assert.Contains("24 rows, but there are only 23", failure.Message, StringComparison.Ordinal);
        using var predictor = Fit(new SeasonalNaiveModel(), Rows(24), new double[24]);
    }

    [Fact]
    public void With_positions_the_last_row_at_the_same_position_is_repeated()
    {
        using var predictor = Fit(new SeasonalNaiveModel { By = ["hr"] }, Hours(0, 1, 2, 0, 1), 10, 11, 12, 20, 21);

        Assert.Equal([12, 20, 21, 20], Predict(predictor, Hours(2, 0, 1, 0)));
    }

    [Fact]
    public void A_row_is_predicted_alone_as_it_is_among_others()
    {
        using var predictor = Fit(new SeasonalNaiveModel { By = ["hr"] }, Hours(0, 1, 2), 10, 11, 12);
        var rows = Hours(2, 1, 0, 9, 2);

        var whole = Predict(predictor, rows);

        Assert.Equal(whole, Enumerable.Range(0, rows.RowCount).SelectMany(row => Predict(predictor, rows.Slice(row, 1))));
    }

    [Fact]
    public void A_position_that_was_never_seen_is_predicted_to_be_the_mean()
    {
        using var predictor = Fit(new SeasonalNaiveModel { By = ["hr"] }, Hours(0, 0, 1), 1, 2, 6);

        Assert.Equal([3, 2], Predict(predictor, Hours(7, 0)));
    }

    [Fact]
    public void Several_columns_of_any_type_make_a_position()
    {
        static Frame Days(string?[] days, bool[] holidays) => Frame.Of(("day", Column.Of(days)), ("holiday", Column.Of<bool>(holidays)), ("noise", Column.Of(new int[days.Length])));
        var model = new SeasonalNaiveModel { By = ["day", "holiday"] };

        using var predictor = Fit(model, Days(["mon", "mon", "tue", null], [true, false, true, false]), 1, 2, 3, 6);
        using var loaded = SaveAndLoad(model, predictor);

        var asked = Days(["tue", null, "mon", "mon", "tue", null], [true, false, false, true, false, true]);
        Assert.Equal([3, 6, 2, 1, 3, 3], Predict(predictor, asked));
        Assert.Equal([3, 6, 2, 1, 3, 3], Predict(loaded, asked));
    }

    [Fact]
    public void Positions_do_not_run_into_each_other()
    {
        static Frame Pairs(params (string, string)[] pairs) => Frame.Of(("a", Column.Of([.. pairs.Select(p => p.Item1)])), ("b", Column.Of([.. pairs.Select(p => p.Item2)])));
        using var predictor = Fit(new SeasonalNaiveModel { By = ["a", "b"] }, Pairs(("x", "yz"), ("xy", "z"), ("", "xyz")), 1, 2, 3);

        Assert.Equal([1, 2, 3, 2], Predict(predictor, Pairs(("x", "yz"), ("xy", "z"), ("", "xyz"), ("xyz", ""))));
    }

    [Fact]
    public void Columns_may_come_back_in_another_order_and_width()
    {
        using var predictor = Fit(new SeasonalNaiveModel { By = ["hr"] }, Hours(0, 1), 5, 6);

        Assert.Equal([6, 5], Predict(predictor, Frame.Of(("other", Column.Of("a", "b")), ("hr", Column.Of<byte>(1, 0)))));
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        Assert.Contains("'hr'", Assert.Throws<ModelException>(() => Fit(new SeasonalNaiveModel { By = ["hr"] }, Rows(2), 1, 2)).Message, StringComparison.Ordinal);
        using var predictor = Fit(new SeasonalNaiveModel { By = ["hr"] }, Hours(0, 1), 5, 6);
        Assert.Contains("'hr'", Assert.Throws<ModelException>(() => predictor.Predict(Rows(1))).Message, StringComparison.Ordinal);
        Assert.Throws<ModelException>(() => Fit(new SeasonalNaiveModel { By = ["hr", "hr"] }, Hours(0, 1), 1, 2));
    }

    [Fact]
    public void What_was_saved_predicts_the_same_bits()
    {
        var random = new Random(2);
        double[] answers = [.. Enumerable.Range(0, 500).Select(_ => random.NextDouble() * 1e9)];
        int[] hours = [.. Enumerable.Range(0, 500).Select(_ => random.Next(30))];
        foreach (var model in (SeasonalNaiveModel[])[new(), new() { By = ["hr"] }])
        {
            using var predictor = Fit(model, Hours(hours), answers);
            using var loaded = SaveAndLoad(model, predictor);
            var asked = Hours([.. Enumerable.Range(0, 100)]);
            Assert.Equal(Predict(predictor, asked).Select(BitConverter.DoubleToInt64Bits), Predict(loaded, asked).Select(BitConverter.DoubleToInt64Bits));
        }
    }

    [Fact]
    public void Predicting_from_several_threads_gives_the_same()
    {
        using var predictor = Fit(new SeasonalNaiveModel { By = ["hr"] }, Hours([.. Enumerable.Range(0, 24)]), [.. Enumerable.Range(0, 24)]);
        var asked = Hours([.. Enumerable.Range(0, 10_000).Select(i => i % 24)]);
        var expected = Predict(predictor, asked);

        Parallel.For(0, 32, _ => Assert.Equal(expected, Predict(predictor, asked)));
    }

    [Theory]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":1,"values":[1,2]}""")]
    [InlineData("""{"version":1,"values":[1,2,null]}""")]
    [InlineData("""{"version":1,"values":[1,2,3,4]}""")]
    [InlineData("""{"version":7,"values":[1,2,3]}""")]
    [InlineData("not json")]
    public void A_damaged_season_is_refused(string content)
    {
        Assert.Throws<ModelException>(() => new SeasonalNaiveModel { Season = 3 }.Load(new MemoryArtifact().With("season.json", content)));
    }

    [Theory]
    [InlineData("""{"version":1,"positions":[["a"]],"values":[1]}""")]
    [InlineData("""{"version":1,"elsewhere":2,"positions":[["a"]],"values":[1,2]}""")]
    [InlineData("""{"version":1,"elsewhere":2,"positions":[["a"],["a"]],"values":[1,2]}""")]
    [InlineData("""{"version":1,"elsewhere":2,"positions":[["a","b"]],"values":[1]}""")]
    [InlineData("""{"version":1,"elsewhere":2,"positions":[[7]],"values":[1]}""")]
    [InlineData("""{"version":1,"elsewhere":2,"positions":["a"],"values":[1]}""")]
    public void Damaged_positions_are_refused(string content)
    {
        var model = new SeasonalNaiveModel { By = ["hr"] };
        Assert.Throws<ModelException>(() => model.Load(new MemoryArtifact().With("positions.json", content)));
        using var whole = model.Load(new MemoryArtifact().With("positions.json", """{"version":1,"elsewhere":2,"positions":[["a"],[null]],"values":[1,5]}"""));
        Assert.Equal([1, 5, 2], Predict(whole, Frame.Of(("hr", Column.Of("a", null, "b")))));
    }
}
