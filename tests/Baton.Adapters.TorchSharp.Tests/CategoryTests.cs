using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;
using Baton.Torch.Settings;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Tests;

/// <summary>Text, and numbers that the schema calls categorical, as features.</summary>
public sealed class CategoryTests : NativeTests
{
    private static readonly string[] Cities = ["Bonn", "Graz", "Ulm"];

    private static PerceptronModel Model { get; } = new() { Hidden = [8], Epochs = 150, BatchSize = 32, Optimizer = new OptimizerSettings { LearningRate = 0.01 } };

    [Fact]
    public void What_text_decides_is_learned_and_loaded_again()
    {
        var (inputs, targets) = Rows();
        using var predictor = Model.Fit(inputs, targets, Context);
        var predictions = Predictions(predictor, inputs);
        Assert.InRange(Samples.R2(predictions, targets), 0.95, 1);
        var artifact = new MemoryArtifact();
        Assert.IsType<ISaveable>(predictor, exactMatch: false).Save(artifact);
        using var loaded = Model.Load(artifact);
        Assert.Equal(predictions, Predictions(loaded, inputs.Select("size", "zone", "city")));
    }

    [Fact]
    public void A_module_reads_numbers_first_and_then_a_number_for_each_category()
    {
        var (inputs, targets) = Rows(6);
        IReadOnlyList<string> names = [];
        var seen = new List<float[]>();
        var model = new OwnModules.BuiltNet(shape =>
        {
            names = shape.Features;
            return new Watching(shape.Inputs, seen);
        }) { Standardize = false, Epochs = 1, Missing = MissingValues.Mean };
        using var predictor = model.Fit(inputs, targets, Context);
        Assert.Equal(["size", "city=Bonn", "city=Graz", "city=Ulm", "zone=12", "zone=7"], names);
        seen.Clear();
        _ = predictor.Predict(Frame.Of(
            ("city", Column.Of("Ulm", "Paris", null, "Bonn")),
            ("size", Column.Of<float>([5, 6, 7, 8])),
            ("zone", Column.OfNullable<int>(7, 8, null, 12))));
        Assert.Equal([5, 0, 0, 1, 0, 1, 6, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 8, 1, 0, 0, 1, 0], Assert.Single(seen));
    }

    [Fact]
    public void Text_alone_is_enough_and_early_stopping_judges_by_it()
    {
        var (inputs, targets) = Rows();
        var model = new PerceptronModel { Hidden = [8], Epochs = 200, BatchSize = 32, EarlyStopping = new EarlyStopping { Rows = HeldOutRows.Random }, Optimizer = Model.Optimizer };
        Assert.InRange(Samples.R2(FitAndPredict(model, inputs.Select("city"), targets), targets), 0.8, 1);
    }

    [Fact]
    public void What_is_missing_or_unknown_is_refused_with_its_row_if_it_shall_be()
    {
        var (inputs, targets) = Rows();
        using var strict = new PerceptronModel { Epochs = 1, UnknownCategory = UnknownCategory.Error }.Fit(inputs.Select("city"), targets, Context);
        Assert.Contains("'city' is 'Paris' in row 2", Assert.Throws<ModelException>(() => strict.Predict(City("Ulm", "Paris"))).Message, StringComparison.Ordinal);
        Assert.Contains("'city' is missing in row 3", Assert.Throws<ModelException>(() => strict.Predict(City("Ulm", "Bonn", null))).Message, StringComparison.Ordinal);
        using var lenient = new PerceptronModel { Epochs = 1, Missing = MissingValues.Mean }.Fit(inputs.Select("city"), targets, Context);
        var predictions = Predictions(lenient, City("Paris", null, "a name that is longer than all others by far", "Ulm"));
        Assert.Equal(predictions[0], predictions[1], 4);
        Assert.Equal(predictions[0], predictions[2], 4);
        Assert.NotEqual(predictions[0], predictions[3], 4);
        Assert.Contains("'city' is missing in row 2", Refusal(new PerceptronModel(), City("Ulm", null), targets.Slice(0, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_cannot_be_categories_are_refused()
    {
        var (inputs, targets) = Rows();
        Assert.Contains("'city' has more than 2 categories", Refusal(new PerceptronModel { MaxCategories = 2 }, inputs, targets), StringComparison.Ordinal);
        Assert.Contains("'city' has no value in any row", Refusal(new PerceptronModel { Missing = MissingValues.Mean }, City(null, null), targets.Slice(0, 2)), StringComparison.Ordinal);
        using var predictor = new PerceptronModel { Epochs = 1 }.Fit(inputs.Select("city"), targets, Context);
        var flags = Frame.Of(("city", Column.Of(true, false)));
        Assert.Contains("'city' holds Boolean, but the model was fitted with categories in it", Assert.Throws<ModelException>(() => predictor.Predict(flags)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MissingValues.Refuse, UnknownCategory.Error)]
    [InlineData(MissingValues.Refuse, UnknownCategory.Ignore)]
    [InlineData(MissingValues.Mean, UnknownCategory.Error)]
    [InlineData(MissingValues.Mean, UnknownCategory.Ignore)]
    public void Categories_are_served_alike(MissingValues missing, UnknownCategory unknown)
    {
        var (inputs, targets) = Rows();
        using var predictor = new PerceptronModel { Epochs = 3, Missing = missing, UnknownCategory = unknown }.Fit(inputs, targets, Context);
        Exported.AssertServedAlike(predictor, inputs.Schema, inputs, absolute: 1e-3);
        // Of text alone, with a value that is none of the categories.
        using var text = new PerceptronModel { Epochs = 3, Missing = missing, UnknownCategory = unknown }.Fit(inputs.Select("city"), targets, Context);
        var served = ServedModel.Predict(Exported.Bytes(text, inputs.Select("city").Schema), City("Ulm", "Paris"));
        var isRefused = unknown == UnknownCategory.Error;
        Assert.Equal([false, isRefused], served[PredictionColumns.Prediction].ToDoubles().Select(double.IsNaN));
        if (!isRefused)
            Assert.Equal(Predictions(text, City("Ulm", "Paris"))[1], served[PredictionColumns.Prediction].ToDoubles()[1], 1e-3);
    }

    private static Frame City(params string?[] names) => Frame.Of(("city", Column.Of(names)));

    /// <summary>A target that a city decides, and by a little a size and a zone.</summary>
    private static (Frame Inputs, Frame Targets) Rows(int count = 240)
    {
        var random = new Random(3);
        var sizes = Enumerable.Range(0, count).Select(_ => random.NextSingle()).ToArray();
        var cities = Enumerable.Range(0, count).Select(i => Cities[i % 3]).ToArray();
        var zones = Enumerable.Range(0, count).Select(i => i % 2 == 0 ? 12 : 7).ToArray();
        var targets = Enumerable.Range(0, count).Select(i => (50f * (i % 3 == 1 ? 1 : 0)) + (10 * sizes[i]) + zones[i]).ToArray();
        var schema = new FrameSchema(
            new ColumnSchema("city", ColumnType.String), new ColumnSchema("size", ColumnType.Float32), new ColumnSchema("zone", ColumnType.Int32) { IsCategorical = true });
        return (new Frame(schema, Column.Of(cities), Column.Of<float>(sizes), Column.Of<int>(zones)), Frame.Of(("y", Column.Of<float>(targets))));
    }

    /// <summary>Keeps what it read.</summary>
    private sealed class Watching : Module<torch.Tensor, torch.Tensor>
    {
        private readonly Module<torch.Tensor, torch.Tensor> _layer;
        private readonly List<float[]> _seen;

        public Watching(int inputs, List<float[]> seen)
            : base(nameof(Watching))
        {
            (_layer, _seen) = (Linear(inputs, 1), seen);
            register_module("layer", _layer);
        }

        public override torch.Tensor forward(torch.Tensor input)
        {
            _seen.Add(input.data<float>().ToArray());
            return _layer.call(input);
        }
    }
}
