using Baton.Adapters.TorchSharp.Settings;
using Baton.Adapters.TorchSharp.Tests.OwnModules;
using Baton.Frames;
using Baton.Models;
using Baton.Torch.Schedules;
using Baton.Torch.Settings;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Tests;

public sealed class TrainingTests : NativeTests
{
    public static TheoryData<OptimizerMethod, double> Methods => new()
    {
        { OptimizerMethod.Sgd, 0.05 },
        { OptimizerMethod.Adam, 0.01 },
        { OptimizerMethod.AdamW, 0.01 },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_optimizer_learns_what_decides_the_target(OptimizerMethod method, double rate)
    {
        var (inputs, targets) = Samples.Numbers();
        var predictions = FitAndPredict(new PerceptronModel { Epochs = 60, BatchSize = 32, Optimizer = new OptimizerSettings { Method = method, LearningRate = rate } }, inputs, targets);
        Assert.InRange(Samples.R2(predictions, targets), 0.9, 1);
    }

    [Theory]
    [InlineData(Activation.Relu)]
    [InlineData(Activation.LeakyRelu)]
    [InlineData(Activation.Tanh)]
    [InlineData(Activation.Silu)]
    public void Every_activation_learns_what_decides_the_target(Activation activation)
    {
        var (inputs, targets) = Samples.Numbers();
        var predictions = FitAndPredict(new PerceptronModel { Activation = activation, Epochs = 60, BatchSize = 32, Optimizer = new OptimizerSettings { LearningRate = 0.01 } }, inputs, targets);
        Assert.InRange(Samples.R2(predictions, targets), 0.9, 1);
    }

    [Theory]
    [InlineData(TorchObjective.AbsoluteError)]
    [InlineData(TorchObjective.Huber)]
    public void Every_loss_of_numbers_learns_what_decides_the_target(TorchObjective objective)
    {
        var (inputs, targets) = Samples.Numbers();
        var predictions = FitAndPredict(new PerceptronModel { Objective = objective, Epochs = 60, BatchSize = 32, Optimizer = new OptimizerSettings { LearningRate = 0.01 } }, inputs, targets);
        Assert.InRange(Samples.R2(predictions, targets), 0.9, 1);
    }

    [Theory]
    [InlineData(TorchObjective.Binary, new[] { "no", "yes" })]
    [InlineData(TorchObjective.Multiclass, new[] { "high", "low", "middle" })]
    public void Classes_are_told_apart(TorchObjective objective, string[] classes)
    {
        var (inputs, targets) = Samples.Classes(classes);
        using var predictor = new PerceptronModel { Objective = objective, Epochs = 60, BatchSize = 32, Optimizer = new OptimizerSettings { LearningRate = 0.01 } }.Fit(inputs, targets, Context);
        var predicted = (StringColumn)predictor.Predict(inputs)[PredictionColumns.Prediction];
        var truth = (StringColumn)targets["label"];
        var right = Enumerable.Range(0, truth.Length).Count(row => predicted[row] == truth[row]);
        Assert.InRange(right / (double)truth.Length, 0.95, 1);
    }

    [Fact]
    public void Numbers_that_are_not_standardised_are_learned_as_they_are()
    {
        var (inputs, targets) = Samples.Numbers();
        var model = new PerceptronModel { Standardize = false, Hidden = [], Epochs = 1, Optimizer = new OptimizerSettings { LearningRate = 1e-6 } };
        // Hardly anything is learned, so that predictions stay near the first parameters' and far from the target's mean.
        Assert.All(FitAndPredict(model, inputs, targets), prediction => Assert.InRange(prediction, -5, 5));
        Assert.All(FitAndPredict(new PerceptronModel { Hidden = [], Epochs = 1 }, inputs, targets), prediction => Assert.InRange(prediction, 50, 200));
    }

    [Fact]
    public void Early_stopping_ends_before_the_last_epoch_and_keeps_the_best_one()
    {
        var (inputs, targets) = Samples.Numbers(120);
        var stopping = new EarlyStopping { Epochs = 5, Fraction = 0.3 };
        var losses = new List<string>();
        var model = new PerceptronModel { Epochs = 500, BatchSize = 16, EarlyStopping = stopping, Optimizer = new OptimizerSettings { LearningRate = 0.02 } };
        using var predictor = model.Fit(inputs, targets, Context with { Report = progress => losses.Add(progress.Message) });
        Assert.InRange(losses.Count, 6, 499);
        var heldOut = losses.ConvertAll(message => double.Parse(message[(message.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(losses.Count - 6, heldOut.IndexOf(heldOut.Min()));
        // As many epochs as the best one took give the same parameters.
        var shorter = new PerceptronModel { Epochs = losses.Count - 5, BatchSize = 16, EarlyStopping = stopping, Optimizer = model.Optimizer };
        using var best = shorter.Fit(inputs, targets, Context);
        Assert.Equal(Predictions(best, inputs), Predictions(predictor, inputs));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_epoch_tells_its_losses(bool holdsBack)
    {
        var (inputs, targets) = Samples.Numbers(60);
        var told = new List<FitProgress>();
        new PerceptronModel { Epochs = 3, EarlyStopping = holdsBack ? new EarlyStopping() : null }.Fit(inputs, targets, Context with { Report = told.Add }).Dispose();
        Assert.Equal([1, 2, 3], told.Select(p => p.Round));
        Assert.All(told, p => Assert.Equal(holdsBack ? ["training_loss", "held_out_loss"] : ["training_loss"], p.Measured!.Keys));
        Assert.True(told[2].Measured!["training_loss"] < told[0].Measured!["training_loss"]);
    }

    [Fact]
    public void A_gain_that_is_too_small_counts_as_none()
    {
        var (inputs, targets) = Samples.Numbers(60);
        var epochs = 0;
        using var predictor = new PerceptronModel { Epochs = 50, EarlyStopping = new EarlyStopping { Epochs = 2, SmallestGain = 1000 } }
            .Fit(inputs, targets, Context with { Report = _ => epochs++ });
        Assert.Equal(3, epochs);
    }

    [Fact]
    public void A_gradient_that_is_cut_changes_parameters_less()
    {
        var (inputs, targets) = Samples.Numbers();
        Assert.InRange(Samples.R2(Fit(norm: null, value: null), targets), 0.5, 1);
        Assert.InRange(Samples.R2(Fit(norm: 1e-6, value: null), targets), -0.5, 0.2);
        Assert.InRange(Samples.R2(Fit(norm: null, value: 1e-7), targets), -0.5, 0.2);

        float[] Fit(double? norm, double? value) => FitAndPredict(
            new PerceptronModel { Epochs = 20, BatchSize = 32, MaxGradientNorm = norm, MaxGradientValue = value, Optimizer = new OptimizerSettings { Method = OptimizerMethod.Sgd, LearningRate = 0.05 } }, inputs, targets);
    }

    [Fact]
    public void A_gradient_is_cut_to_the_value_that_is_set()
    {
        // One step from 0 of a single parameter: the gradient is 2 * (0 - 3), cut to 0.25, times the rate.
        var model = new BuiltNet(_ => new Constant()) { Epochs = 1, Standardize = false, MaxGradientValue = 0.25, Optimizer = new OptimizerSettings { Method = OptimizerMethod.Sgd, LearningRate = 0.5 } };
        var inputs = Frame.Of(("a", Column.Of<float>([1, 2])));
        Assert.Equal([0.125f, 0.125f], FitAndPredict(model, inputs, Frame.Of(("y", Column.Of<float>([3, 3])))));
    }

    [Fact]
    public void A_schedule_changes_what_is_learned()
    {
        var (inputs, targets) = Samples.Numbers();
        var constant = FitAndPredict(new PerceptronModel { Epochs = 10 }, inputs, targets);
        var falling = FitAndPredict(new PerceptronModel { Epochs = 10, Schedule = new CosineSchedule() }, inputs, targets);
        var same = FitAndPredict(new PerceptronModel { Epochs = 10, Schedule = new StepSchedule { Epochs = 10 } }, inputs, targets);
        Assert.NotEqual(constant, falling);
        Assert.Equal(constant, same);
    }

    [Fact]
    public void Fits_at_the_same_time_give_what_each_gives_alone()
    {
        var (inputs, targets) = Samples.Numbers(100);
        var alone = Enumerable.Range(0, 4).Select(Fit).ToArray();
        var together = new float[4][];
        Parallel.For(0, 4, seed => together[seed] = Fit(seed));
        Assert.Equal(alone, together);
        Assert.NotEqual(alone[0], alone[1]);

        float[] Fit(int seed) => FitAndPredict(new PerceptronModel { Epochs = 5, BatchSize = 16, Dropout = 0.2, Seed = seed }, inputs, targets);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    public void Batches_may_be_of_one_row_or_larger_than_the_data(int size)
    {
        var (inputs, targets) = Samples.Numbers(40);
        Assert.All(FitAndPredict(new PerceptronModel { Epochs = 2, BatchSize = size }, inputs, targets), prediction => Assert.True(float.IsFinite(prediction)));
    }

    [Fact]
    public void A_fit_is_cancelled_between_batches()
    {
        var (inputs, targets) = Samples.Numbers(4000);
        using var cancellation = new CancellationTokenSource();
        var model = new PerceptronModel { Epochs = 1_000_000, BatchSize = 1 };
        cancellation.CancelAfter(TimeSpan.FromMilliseconds(300));
        Assert.Throws<OperationCanceledException>(() => model.Fit(inputs, targets, new FitContext(1, cancellation.Token)));
        // Nobody waits for the one that was cancelled.
        FitAndPredict(new PerceptronModel { Epochs = 1 }, inputs, targets);
    }

    [Fact]
    public void A_column_of_one_value_and_the_scale_of_others_make_no_difference()
    {
        var (inputs, targets) = Samples.Numbers(60);
        var large = Frame.Of(("a", Column.Of(inputs.Column<float>("a").Span.ToArray().Select(x => (x * 1e6) + 1e7).ToArray())), ("constant", Column.Of(Enumerable.Repeat(1e9, 60).ToArray())));
        Assert.InRange(Samples.R2(FitAndPredict(new PerceptronModel { Epochs = 200, BatchSize = 16 }, large, targets), targets), 0.5, 1);
    }

    [Fact]
    public void Three_thousand_classes_are_told_apart_with_a_column_for_each()
    {
        string[] classes = [.. Enumerable.Range(0, 3_000).Select(i => $"c{i:0000}")];
        var inputs = Frame.Of(("a", Column.Of([.. Enumerable.Range(0, 3_000).Select(i => (float)i)])), ("even", Column.Of([.. Enumerable.Range(0, 3_000).Select(i => i % 2 == 0)])));
        using var predictor = new PerceptronModel { Objective = TorchObjective.Multiclass, Hidden = [4], Epochs = 1 }.Fit(inputs, Frame.Of(("label", Column.Of(classes))), Context);
        var predictions = predictor.Predict(inputs.Slice(0, 7));
        Assert.Equal(3_001, predictions.Schema.Count);
        Assert.InRange(predictions.Columns.Skip(1).Sum(column => column.ToDoubles()[6]), 0.999, 1.001);
    }

    [Fact]
    public void A_target_of_one_value_is_predicted()
    {
        var (inputs, _) = Samples.Numbers(30);
        Assert.All(FitAndPredict(new PerceptronModel { Epochs = 20 }, inputs, Frame.Of(("y", Column.Of([.. Enumerable.Repeat(7f, 30)])))), prediction => Assert.InRange(prediction, 6, 8));
    }

    /// <summary>The same number for every row.</summary>
    private sealed class Constant : Module<torch.Tensor, torch.Tensor>
    {
        private readonly Parameter _number = Parameter(torch.zeros(1));

        public Constant()
            : base(nameof(Constant)) => RegisterComponents();

        public override torch.Tensor forward(torch.Tensor input) => _number.expand(input.shape[0], 1);
    }
}
