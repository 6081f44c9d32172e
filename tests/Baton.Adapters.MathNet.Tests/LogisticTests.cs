using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MathNet.Tests;

public sealed class LogisticTests
{
    /// <summary>The probabilities of the second class in the first three rows by Newton's method; scikit-learn 1.2.1 (newton-cg) agrees.</summary>
    [Theory]
    [InlineData(1, true, true, 0.4465420484426244, 0.9331697038520613, 0.934138134462605)]
    [InlineData(1, true, false, 0.4647852343599697, 0.8701809344573789, 0.8724371860706378)]
    [InlineData(1, false, false, 0.4648504121907497, 0.8710626780560082, 0.8732745699598548)]
    [InlineData(0.1, true, true, 0.3922259788036047, 0.9971572510417426, 0.9972462198451661)]
    [InlineData(0.1, true, false, 0.4199884204891136, 0.9894551036509411, 0.9899923437201825)]
    [InlineData(0.1, false, false, 0.4198761041889017, 0.9895201729461175, 0.9900679486438426)]
    [InlineData(10, true, true, 0.47318891743003283, 0.6969747703437513, 0.6883243690429576)]
    [InlineData(10, true, false, 0.4895092526191165, 0.6115427804058235, 0.610672102945065)]
    [InlineData(10, false, false, 0.48963691336727244, 0.6118558141950737, 0.6110025226171706)]
    public void Two_classes_have_the_probabilities_of_scikit_learn(double l2, bool fitIntercept, bool standardize, params double[] expected)
    {
        var model = new LogisticModel { L2 = l2, FitIntercept = fitIntercept, Standardize = standardize, Tolerance = 1e-9 };
        using var predictor = model.Fit(Samples.Inputs, Samples.TwoClasses, Samples.Context);
        Assert.Equal(expected, Samples.Values(predictor, Samples.Inputs.Slice(0, 3), "probability_1"), (a, b) => Math.Abs(a - b) < 1e-8);
    }

    /// <summary>Likewise of three classes, row by row.</summary>
    [Theory]
    [InlineData(1, true, 0.3267657178201988, 0.5022212210092366, 0.17101306117056472, 0.02488348712843682, 0.746658040011579, 0.2284584728599841, 0.048954493695099806, 0.0696453141168603, 0.88140019218804)]
    [InlineData(1, false, 0.3268969124117897, 0.5184457195800567, 0.15465736800815363, 0.06079920761703649, 0.5926424057543145, 0.34655838662864896, 0.08388155703413953, 0.17185165384627288, 0.7442667891195875)]
    [InlineData(0.1, true, 0.37598105437549406, 0.4521065560328067, 0.17191238959169916, 1.461360746471142e-05, 0.9047308254021138, 0.09525456099042143, 5.4148779323320934e-05, 0.009030754110852869, 0.9909150971098238)]
    [InlineData(10, true, 0.3074171491518932, 0.5089521028291012, 0.18363074801900556, 0.18829334987716814, 0.5092231503779634, 0.3024834997448684, 0.2363376602508262, 0.22469515794355144, 0.5389671818056223)]
    [InlineData(0.1, false, 0.3856686926282957, 0.44115368385150994, 0.17317762352019442, 0.0002681019657867768, 0.8551403177586742, 0.14459158027553895, 0.0008478253816319246, 0.036565835814631034, 0.962586338803737)]
    [InlineData(10, false, 0.3041082542505033, 0.5396924019081121, 0.15619934384138445, 0.26716273611422914, 0.3839349748889739, 0.34890228899679687, 0.2845898575656254, 0.2807600851972323, 0.43465005723714223)]
    public void Three_classes_have_the_probabilities_of_scikit_learn(double l2, bool standardize, params double[] expected)
    {
        using var predictor = new LogisticModel { L2 = l2, Standardize = standardize, Tolerance = 1e-9 }.Fit(Samples.Inputs, Samples.ThreeClasses, Samples.Context);
        var predictions = predictor.Predict(Samples.Inputs.Slice(0, 3));
        var actual = Enumerable.Range(0, 9).Select(i => predictions.Column<double>($"probability_{i % 3}").Span[i / 3]).ToArray();
        Assert.Equal(expected, actual, (a, b) => Math.Abs(a - b) < 1e-8);
        Assert.Equal([1, 1, 2], predictions.Column<int>("prediction").Span.ToArray());
    }

    [Fact]
    public void The_default_tolerance_comes_close()
    {
        using var predictor = new LogisticModel().Fit(Samples.Inputs, Samples.TwoClasses, Samples.Context);
        Assert.Equal(0.9331695941958108, Samples.Values(predictor, Samples.Inputs, "probability_1")[1], 1e-5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e-6)]
    [InlineData(0)]
    public void Classes_that_a_line_separates_are_told_apart(double l2)
    {
        var inputs = Frame.Of(("x", Column.Of<double>(1, 2, 3, 10, 11, 12)));
        var targets = Frame.Of(("y", Column.Of("low", "low", "low", "up", "up", "up")));
        using var predictor = new LogisticModel { L2 = l2 }.Fit(inputs, targets, Samples.Context);
        var predictions = predictor.Predict(inputs);
        Assert.All(Enumerable.Range(0, 6), row => Assert.Equal(targets.Text("y")[row], predictions.Text("prediction")[row]));
        Assert.All(predictions.Column<double>("probability_up").Span.ToArray(), p => Assert.InRange(p, 0, 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Columns_of_wild_scales_constants_and_copies_are_no_trouble(bool standardize)
    {
        var x = Samples.Inputs.Column<double>("x1").Span.ToArray();
        var inputs = Samples.Inputs
            .With(new ColumnSchema("huge", ColumnType.Float64), Column.Of<double>([.. x.Select((v, i) => 1e12 + (1e6 * Math.Cos(3 * i)))]))
            .With(new ColumnSchema("minute", ColumnType.Float64), Column.Of<double>([.. x.Select((v, i) => 1e-9 * Math.Sin(7 * i))]))
            .With(new ColumnSchema("copy", ColumnType.Float64), Column.Of<double>(x))
            .With(new ColumnSchema("constant", ColumnType.Float64), Column.Of<double>([.. x.Select(_ => 0.1)]));
        using var two = new LogisticModel { Standardize = standardize }.Fit(inputs, Samples.TwoClasses, Samples.Context);
        using var three = new LogisticModel { Standardize = standardize }.Fit(inputs, Samples.ThreeClasses, Samples.Context);
        Assert.All(Samples.Values(two, inputs, "probability_1"), p => Assert.InRange(p, 0, 1));
        Assert.All(Samples.Values(three, inputs, "probability_1"), p => Assert.InRange(p, 0, 1));
    }

    [Fact]
    public void Far_away_rows_have_probabilities_still()
    {
        using var two = new LogisticModel().Fit(Samples.Inputs, Samples.TwoClasses, Samples.Context);
        using var three = new LogisticModel().Fit(Samples.Inputs, Samples.ThreeClasses, Samples.Context);
        var far = Frame.Of(("x1", Column.Of<double>(1e9, -1e9)), ("x2", Column.Of<double>(0, 0)), ("cat", Column.Of("a", "a")));
        Assert.Equal([1.0, 0.0], Samples.Values(two, far, "probability_1"));
        Assert.Equal([0.0, 1.0], Samples.Values(two, far, "probability_0"));
        Assert.Equal([1.0, 0.0], Samples.Values(three, far, "probability_2"));
    }

    [Fact]
    public void A_search_that_does_not_arrive_says_what_to_do()
    {
        var message = Samples.Refusal(new LogisticModel { MaxIterations = 2, L2 = 0.001 }, Samples.Inputs, Samples.ThreeClasses);
        Assert.StartsWith("The logistic regression did not converge: the gradient is ", message, StringComparison.Ordinal);
        Assert.Contains("Raise l2 or maxIterations (now 2)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_fit_stops_at_once()
    {
        using var cancellation = new CancellationTokenSource();
        var last = 0;
        var context = new FitContext(1, cancellation.Token)
        {
            Report = p =>
            {
                last = p.Round;
                if (last == 2)
                    cancellation.Cancel();
            },
        };
        Assert.Throws<OperationCanceledException>(() => new LogisticModel().Fit(Samples.Inputs, Samples.ThreeClasses, context));
        Assert.Equal(2, last);
    }

    [Fact]
    public void Predictions_have_the_type_of_the_target()
    {
        var targets = Frame.Of(("y", Column.Of<bool>([.. Enumerable.Range(0, 20).Select(i => Math.Sin(i) > 0)])));
        using var fitted = new LogisticModel().Fit(Samples.Inputs, targets, Samples.Context);
        using var predictor = Samples.Reload(fitted, new LogisticModel());
        var predictions = predictor.Predict(Samples.Inputs);
        Assert.Equal(["prediction", "probability_false", "probability_true"], predictions.Schema.Names);
        Assert.Equal([false, true, true, true, false], predictions.Column<bool>("prediction").Span[..5].ToArray());
    }

    [Fact]
    public void One_class_and_fractions_are_refused()
    {
        Assert.Contains("'y' is '5' in every row", Samples.Refusal(new LogisticModel(), Samples.Inputs.Slice(0, 2), Frame.Of(("y", Column.Of<int>(5, 5)))), StringComparison.Ordinal);
        Assert.Contains("'y' holds Float64", Samples.Refusal(new LogisticModel(), Samples.Inputs, Samples.Targets), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_data_give_the_same_bytes()
    {
        using var first = new LogisticModel().Fit(Samples.Inputs, Samples.ThreeClasses, new FitContext(1, default));
        using var second = new LogisticModel().Fit(Samples.Inputs, Samples.ThreeClasses, new FitContext(2, default));
        Assert.Equal(Samples.Saved(first).Contents["model.json"], Samples.Saved(second).Contents["model.json"]);
    }
}
