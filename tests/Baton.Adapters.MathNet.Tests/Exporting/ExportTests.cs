using Baton.Adapters.MathNet.Settings;
using Baton.Frames;
using Baton.Models;
using Baton.Models.Categories;

namespace Baton.Adapters.MathNet.Tests.Exporting;

/// <summary>What ONNX Runtime makes of exported linear models is what the predictor itself answers.</summary>
public sealed class ExportTests
{
    private static readonly string[] Cities = ["Köln", "", "  ", "東京", "a,b", "\"q\"", "Zürich"];

    public static TheoryData<int, bool, bool> Cases => new() { { 1, false, true }, { 2, true, true }, { 3, true, false }, { 4, false, false } };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_ridge_regression_is_served_alike(int seed, bool missing, bool fitIntercept)
    {
        var (fit, rows) = Rows(seed, missing);
        var model = new RidgeModel { Missing = missing ? MissingValues.Mean : MissingValues.Refuse, FitIntercept = fitIntercept };
        using var predictor = model.Fit(fit, Targets(fit, y => y), Samples.Context);

        Exported.AssertServedAlike(predictor, fit.Schema, rows);
        using var loaded = Samples.Reload(predictor, model);
        Exported.AssertServedAlike(loaded, fit.Schema, rows);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_logistic_regression_of_two_classes_is_served_alike(int seed, bool missing, bool fitIntercept)
    {
        var (fit, rows) = Rows(seed, missing);
        using var predictor = Logistic(missing, fitIntercept).Fit(fit, Targets(fit, y => y > 0), Samples.Context);

        Exported.AssertServedAlike(predictor, fit.Schema, rows);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_logistic_regression_of_several_classes_is_served_alike(int seed, bool missing, bool fitIntercept)
    {
        var (fit, rows) = Rows(seed, missing);
        using var predictor = Logistic(missing, fitIntercept).Fit(fit, Texts(fit, y => $"class {Math.Clamp((int)y, -2, 2)} ü"), Samples.Context);

        Exported.AssertServedAlike(predictor, fit.Schema, rows);
    }

    [Fact]
    public void One_column_is_enough()
    {
        var numbers = Frame.Of(("prediction", Column.Of<double>([.. Enumerable.Range(0, 30).Select(i => (double)i)])));
        var texts = Frame.Of(("only", Column.Of([.. Enumerable.Range(0, 30).Select(i => Cities[i % 5])])));
        foreach (var fit in new[] { numbers, texts })
        {
            var targets = Frame.Of(("y", Column.Of<double>([.. Enumerable.Range(0, 30).Select(i => Math.Sqrt(i))])));
            using var predictor = new RidgeModel().Fit(fit, targets, Samples.Context);
            Exported.AssertServedAlike(predictor, fit.Schema, fit);
        }
    }

    [Fact]
    public void Hundreds_of_categories_are_served_alike()
    {
        var fit = Frame.Of(
            ("text", Column.Of([.. Enumerable.Range(0, 900).Select(i => $"category {i % 300}")])),
            ("number", Column.Of<int>([.. Enumerable.Range(0, 900).Select(i => i * 7919 % 190)])));
        var schema = new FrameSchema(fit.Schema[0], fit.Schema[1] with { IsCategorical = true });
        fit = new Frame(schema, [.. fit.Columns]);
        using var predictor = new RidgeModel().Fit(fit, Frame.Of(("y", Column.Of<double>([.. Enumerable.Range(0, 900).Select(i => Math.Sin(i))]))), Samples.Context);

        Exported.AssertServedAlike(predictor, schema, fit);
    }

    [Fact]
    public void Sums_beyond_the_range_of_the_exponential_are_served_alike()
    {
        var fit = Frame.Of(("x", Column.Of<double>([.. Enumerable.Range(-20, 41).Select(i => (double)i)])));
        var rows = Frame.Of(("x", Column.Of<double>([-1e6, -800, -720, -1, 0, 1, 720, 800, 1e6, 1e300])));
        using var two = new LogisticModel { L2 = 0.1 }.Fit(fit, Frame.Of(("y", Column.Of<bool>([.. Enumerable.Range(-20, 41).Select(i => i > 0)]))), Samples.Context);
        using var three = new LogisticModel { L2 = 0.1 }.Fit(fit, Frame.Of(("y", Column.Of<byte>([.. Enumerable.Range(-20, 41).Select(i => (byte)((i + 20) / 14))]))), Samples.Context);

        Exported.AssertServedAlike(two, fit.Schema, rows);
        Exported.AssertServedAlike(three, fit.Schema, rows);
    }

    [Fact]
    public void A_row_that_is_refused_is_not_a_number_in_the_exported_model()
    {
        var model = new RidgeModel { UnknownCategory = UnknownCategory.Error };
        using var predictor = model.Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        var rows = Frame.Of(
            ("x1", Column.Of<double>([0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0])),
            ("x2", Column.Of<double>([0, 0, 0, 0, 0])),
            ("cat", Column.Of(["a", "a", "a", "a", "never seen"])));

        for (var row = 1; row < rows.RowCount; row++)
            Assert.Throws<ModelException>(() => predictor.Predict(rows.Slice(row, 1)));
        var served = ServedModel.Predict(Exported.Bytes(predictor, Samples.Inputs.Schema), rows).Column<double>(PredictionColumns.Prediction).Span.ToArray();
        Assert.Equal(Samples.Values(predictor, rows.Slice(0, 1))[0], served[0], 1e-12);
        Assert.All(served[1..], value => Assert.Equal(double.NaN, value));
    }

    [Fact]
    public void Probabilities_of_a_row_that_is_refused_are_not_numbers()
    {
        foreach (var targets in new[] { Samples.TwoClasses, Samples.ThreeClasses })
        {
            using var predictor = new LogisticModel().Fit(Samples.Inputs, targets, Samples.Context);
            var rows = Frame.Of(("x1", Column.Of<double>([double.NaN])), ("x2", Column.Of<double>([0])), ("cat", Column.Of(["a"])));

            var served = ServedModel.Predict(Exported.Bytes(predictor, Samples.Inputs.Schema), rows);

            Assert.All(served.Columns.Skip(1), column => Assert.Equal([double.NaN], column.ToDoubles()));
        }
    }

    [Fact]
    public void A_missing_feature_in_the_signature_is_named()
    {
        using var predictor = new RidgeModel().Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        var error = Assert.Throws<ModelException>(() => Exported.Bytes(predictor, Samples.Inputs.Schema.Select(["x1", "x2"])));
        Assert.Contains("'cat', which the signature of the export lacks", error.Message, StringComparison.Ordinal);
    }

    private static LogisticModel Logistic(bool missing, bool fitIntercept) => new()
    {
        Missing = missing ? MissingValues.Mean : MissingValues.Refuse,
        FitIntercept = fitIntercept,
        L2 = 10,
        Tolerance = 1e-4,
        MaxIterations = 20_000,
    };

    /// <summary>Columns of every type, and rows to predict that hold categories which the fitted ones lack.</summary>
    private static (Frame Fit, Frame Rows) Rows(int seed, bool missing)
    {
        const int Count = 300;
        var random = new Random(seed);
        Column[] columns =
        [
            Column.Of<double>([.. Numbers(() => missing && random.Next(6) == 0 ? double.NaN : (random.NextDouble() - 0.5) * 1000)]),
            Column.Of<float>([.. Numbers(() => missing && random.Next(6) == 0 ? float.NaN : random.NextSingle())]),
            Column.Of<long>([.. Numbers(() => random.NextInt64(-1_000_000_000_000, 1_000_000_000_000))]),
            Column.Of<byte>([.. Numbers(() => (byte)random.Next(256))]),
            Column.Of<bool>([.. Numbers(() => random.Next(2) == 0)]),
            Column.Of([.. Numbers(() => Cities[random.Next(Cities.Length - (random.Next(9) == 0 ? 0 : 1))])]),
            Column.Of<int>([.. Numbers(() => random.Next(-3, 4))]),
            Column.Of<float>([.. Numbers(() => random.Next(4) / 10f)]),
            Column.Of<double>([.. Numbers(() => missing && random.Next(9) == 0 ? double.NaN : random.Next(4) / 10.0)]),
        ];
        var schema = new FrameSchema(
            new("x", ColumnType.Float64), new(" a feature\twith blanks", ColumnType.Float32), new("größe €", ColumnType.Int64), new("byte", ColumnType.UInt8),
            new("flag", ColumnType.Boolean), new("probabilities", ColumnType.String), new("code", ColumnType.Int32) { IsCategorical = true },
            new("single code", ColumnType.Float32) { IsCategorical = true }, new("double code", ColumnType.Float64) { IsCategorical = true });
        var rows = new Frame(schema, columns);
        // The last city and some codes are not among the rows that are fitted.
        var keep = Enumerable.Range(0, Count).Select(r => ((StringColumn)columns[5])[r] != Cities[^1] && ((Column<int>)columns[6])[r] != 3).ToArray();
        return (rows.Where(keep), rows);

        IEnumerable<T> Numbers<T>(Func<T> next) => Enumerable.Range(0, Count).Select(_ => next());
    }

    private static Frame Targets<T>(Frame inputs, Func<double, T> value)
        where T : unmanaged =>
        Frame.Of(("y", Column.Of<T>([.. Answers(inputs).Select(value)])));

    private static Frame Texts(Frame inputs, Func<double, string> value) => Frame.Of(("y", Column.Of([.. Answers(inputs).Select(value)])));

    private static IEnumerable<double> Answers(Frame inputs)
    {
        var (x, bytes, codes) = (inputs.Columns[0].ToDoubles(), inputs.Columns[3].ToDoubles(), inputs.Columns[6].ToDoubles());
        return Enumerable.Range(0, inputs.RowCount).Select(r => ((double.IsNaN(x[r]) ? 0 : x[r]) / 200) + (bytes[r] / 256) + Math.Sin(codes[r]) - 0.5 + Math.Sin(r));
    }
}
