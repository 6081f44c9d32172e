using Baton.Frames;
using Baton.Models;
using Baton.Torch.Schedules;
using Baton.Torch.Settings;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Tests.OwnModules;

/// <summary>Modules that are not what a module should be.</summary>
public sealed class OddModuleTests : NativeTests
{
    private static (Frame Inputs, Frame Targets) Data { get; } = Samples.Numbers(40);

    [Fact]
    public void One_answer_for_all_rows_is_none_for_each() =>
        Assert.Contains("gives [1, 1] for 2 rows of 3 features, but has to give [2, 1]", Refusal((layer, x) => layer.call(x).mean([0], keepdim: true)), StringComparison.Ordinal);

    [Fact]
    public void Answers_without_columns_are_told_what_they_lack() =>
        Assert.Contains("gives [2] for 2 rows of 3 features, but has to give [2, 1]", Refusal((layer, x) => layer.call(x).squeeze(1)), StringComparison.Ordinal);

    [Fact]
    public void A_shape_that_is_wrong_only_while_it_learns_is_told() =>
        Assert.Contains("gives [1, 1] for 40 rows", Refusal((layer, x) => layer.training ? layer.call(x).mean([0], keepdim: true) : layer.call(x)), StringComparison.Ordinal);

    [Fact]
    public void A_module_that_reads_another_number_of_features_is_told_how_many_there_are()
    {
        var message = Refusal(new BuiltNet(_ => Linear(4, 1)), Data.Inputs, Data.Targets);
        Assert.StartsWith("The module cannot take rows of 3 features: ", message, StringComparison.Ordinal);
        Assert.EndsWith("Let its first layer read ModuleShape.Inputs numbers, and each other one what the layer before it gives.", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void Whatever_a_module_throws_is_told_with_its_cause()
    {
        foreach (var failure in (Exception[])[new InvalidOperationException("odd"), new NullReferenceException("odd"), new KeyNotFoundException("odd"), new OverflowException("odd")])
        {
            var built = Assert.Throws<ModelException>(() => new BuiltNet(_ => throw failure).Fit(Data.Inputs, Data.Targets, Context));
            Assert.Equal(("The module could not learn: odd", failure), (built.Message, built.InnerException));
            var called = Assert.Throws<ModelException>(() => Model((layer, x) => layer.training ? throw failure : layer.call(x)).Fit(Data.Inputs, Data.Targets, Context));
            Assert.Equal(("The module could not learn: odd", failure), (called.Message, called.InnerException));
        }
    }

    [Fact]
    public void Null_is_neither_a_module_nor_an_answer()
    {
        Assert.Contains("BuiltNet.Build gives null", Refusal(new BuiltNet(_ => null!), Data.Inputs, Data.Targets), StringComparison.Ordinal);
        Assert.Contains("The module gives null", Refusal((_, _) => null!), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_does_not_depend_on_parameters_cannot_learn() =>
        Assert.StartsWith("The module could not learn: ", Refusal((_, x) => x.narrow(1, 0, 1)), StringComparison.Ordinal);

    [Fact]
    public void A_module_may_change_its_input_in_place()
    {
        // Rows held back that changed their sign with every look would be judged by wrongly.
        var apart = Losses((layer, x) => layer.call(x.neg()));
        var inPlace = Losses((layer, x) => layer.call(x.neg_()));
        Assert.Equal(apart, inPlace);

        List<string> Losses(Func<Module<torch.Tensor, torch.Tensor>, torch.Tensor, torch.Tensor> forward)
        {
            var losses = new List<string>();
            new BuiltNet(shape => new Around(Linear(shape.Inputs, 1), forward)) { Epochs = 5, EarlyStopping = new EarlyStopping { Fraction = 0.3 } }
                .Fit(Data.Inputs, Data.Targets, Context with { Report = progress => losses.Add(progress.Message) }).Dispose();
            return losses;
        }
    }

    [Fact]
    public void A_prediction_that_is_no_number_is_refused_with_its_row()
    {
        using var predictor = new BuiltNet(shape => new Around(Linear(shape.Inputs, 1), (layer, x) => layer.call(x).exp())) { Standardize = false, Epochs = 1 }
            .Fit(Frame.Of(("a", Column.Of<float>([0, 0.1f, 0.2f]))), Frame.Of(("y", Column.Of<float>([1, 2, 3]))), Context);
        var rows = Frame.Of(("a", Column.Of<float>([0, 0.1f, 1e30f, -1e30f])));
        var message = Assert.Throws<ModelException>(() => predictor.Predict(rows)).Message;
        Assert.Matches("gives no finite number for row [34] ", message);
    }

    [Fact]
    public void A_caller_that_turned_gradients_off_gets_the_same_model()
    {
        var model = new TestNet { Epochs = 2 };
        var usual = FitAndPredict(model, Data.Inputs, Data.Targets);
        using var constant = torch.no_grad();
        Assert.Equal(usual, FitAndPredict(model, Data.Inputs, Data.Targets));
        Assert.False(torch.is_grad_enabled());
    }

    [Fact]
    public void A_module_may_be_built_of_a_model_that_it_loads()
    {
        var inner = new PerceptronModel { Hidden = [4], Epochs = 1 };
        var saved = Saved(inner);
        var outer = new BuiltNet(shape =>
        {
            inner.Load(saved).Dispose();
            return Linear(shape.Inputs, shape.Outputs);
        }) { Epochs = 2 };
        Assert.Equal(
            FitAndPredict(new BuiltNet(shape => Linear(shape.Inputs, shape.Outputs)) { Epochs = 2 }, Data.Inputs, Data.Targets),
            FitAndPredict(outer, Data.Inputs, Data.Targets));
    }

    [Fact]
    public void What_a_module_keeps_beside_its_parameters_outlives_the_callers_scope()
    {
        IPredictor predictor;
        using (torch.NewDisposeScope())
        {
            var model = new BuiltNet(shape =>
            {
                var factors = torch.full([1, shape.Inputs], 0.5f);
                return new Around(Linear(shape.Inputs, 1), (layer, x) => layer.call(x.mul(factors)));
            }) { Epochs = 1 };
            predictor = model.Fit(Data.Inputs, Data.Targets, Context);
        }

        using (predictor)
            Assert.Equal(40, predictor.Predict(Data.Inputs).RowCount);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void A_schedule_that_gives_no_rate_is_named(double rate)
    {
        var model = new BuiltNet(shape => Linear(shape.Inputs, 1)) { Schedule = new OddSchedule(rate) };
        Assert.Contains("The schedule OddSchedule gives the learning rate", Refusal(model, Data.Inputs, Data.Targets), StringComparison.Ordinal);
    }

    [Fact]
    public void A_last_step_that_leads_nowhere_is_told()
    {
        var model = new BuiltNet(shape => Linear(shape.Inputs, 1)) { Epochs = 1, Standardize = false, Schedule = new OddSchedule(3e38), Optimizer = new OptimizerSettings { Method = OptimizerMethod.Sgd } };
        Assert.Contains("Learning diverged: at the end 'weight' holds numbers that are not finite", Refusal(model, Data.Inputs, Data.Targets), StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_norm_learns_from_a_last_row_that_would_be_alone()
    {
        var (inputs, targets) = Samples.Numbers(33);
        Assert.All(FitAndPredict(new TestNet { BatchSize = 16, Epochs = 1 }, inputs, targets), prediction => Assert.True(float.IsFinite(prediction)));
        // One row has no variance, which the vendor passes over.
        Assert.Contains("'norm.running_var' holds NaN. A layer that normalizes batches cannot learn from a single row: raise batchSize", Refusal(new TestNet { BatchSize = 1 }, inputs, targets), StringComparison.Ordinal);
    }

    private static string Refusal(Func<Module<torch.Tensor, torch.Tensor>, torch.Tensor, torch.Tensor> forward) => Refusal(Model(forward), Data.Inputs, Data.Targets);

    private static BuiltNet Model(Func<Module<torch.Tensor, torch.Tensor>, torch.Tensor, torch.Tensor> forward) =>
        new(shape => new Around(Linear(shape.Inputs, 1), forward)) { Epochs = 1 };

    /// <summary>A layer with code around it.</summary>
    private sealed class Around : Module<torch.Tensor, torch.Tensor>
    {
        private readonly Module<torch.Tensor, torch.Tensor> _layer;
        private readonly Func<Module<torch.Tensor, torch.Tensor>, torch.Tensor, torch.Tensor> _forward;

        public Around(Module<torch.Tensor, torch.Tensor> layer, Func<Module<torch.Tensor, torch.Tensor>, torch.Tensor, torch.Tensor> forward)
            : base(nameof(Around))
        {
            (_layer, _forward) = (layer, forward);
            register_module("layer", layer);
        }

        public override torch.Tensor forward(torch.Tensor input) => _forward(_layer, input);
    }

    private sealed class OddSchedule(double rate) : ILearningRateSchedule
    {
        public ILearningRate Begin(double first, int epochs) => new ConstantRate(rate);
    }
}
