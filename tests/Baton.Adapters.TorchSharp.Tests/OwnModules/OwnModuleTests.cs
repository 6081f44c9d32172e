using Baton.Models;
using Baton.Testing.Samples;
using Baton.Torch;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Tests.OwnModules;

public sealed class OwnModuleTests : NativeTests
{
    [Fact]
    public void A_module_of_a_users_own_learns_and_is_loaded_with_its_buffers()
    {
        var (inputs, targets) = Samples.Numbers();
        var model = new TestNet { Width = 16, Epochs = 60, BatchSize = 33 };
        using var predictor = model.Fit(inputs, targets, Context);
        var predictions = Predictions(predictor, inputs);
        Assert.InRange(Samples.R2(predictions, targets), 0.7, 1);
        var artifact = new MemoryArtifact();
        Assert.IsType<ISaveable>(predictor, exactMatch: false).Save(artifact);
        using var loaded = model.Load(artifact);
        Assert.Equal(predictions, Predictions(loaded, inputs));
    }

    [Fact]
    public void A_predictor_outlives_the_dispose_scope_that_it_was_fitted_or_loaded_in()
    {
        var (inputs, targets) = Samples.Numbers(50);
        foreach (var model in (TorchModel[])[new TestNet { Epochs = 1 }, new PerceptronModel { Epochs = 1, EarlyStopping = new() }])
        {
            IPredictor fitted, loaded;
            using (torch.NewDisposeScope())
            {
                fitted = model.Fit(inputs, targets, Context);
                var artifact = new MemoryArtifact();
                Assert.IsType<ISaveable>(fitted, exactMatch: false).Save(artifact);
                loaded = model.Load(artifact);
            }

            using (fitted)
            using (loaded)
                Assert.Equal(Predictions(fitted, inputs), Predictions(loaded, inputs));
        }
    }

    [Fact]
    public void A_module_with_the_wrong_number_of_outputs_is_told_what_it_should_give()
    {
        var (inputs, targets) = Samples.Numbers(10);
        Assert.Contains("gives [2, 3] for 2 rows of 3 features, but has to give [2, 1]", Refusal(new TestNet { Surplus = 2 }, inputs, targets), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_vendor_throws_while_a_module_is_built_is_our_exception()
    {
        var (inputs, targets) = Samples.Numbers(10);
        var message = Refusal(new BuiltNet(shape => Sequential(("a", Linear(shape.Inputs, -1)), ("b", Linear(-1, 1)))), inputs, targets);
        Assert.StartsWith("The module could not learn: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void A_module_without_parameters_has_nothing_to_learn()
    {
        var (inputs, targets) = Samples.Numbers(10);
        Assert.Contains("no parameters that could learn", Refusal(new BuiltNet(_ => new FirstColumn()), inputs, targets), StringComparison.Ordinal);
    }

    private sealed class FirstColumn() : Module<torch.Tensor, torch.Tensor>(nameof(FirstColumn))
    {
        public override torch.Tensor forward(torch.Tensor input) => input.narrow(1, 0, 1);
    }
}
