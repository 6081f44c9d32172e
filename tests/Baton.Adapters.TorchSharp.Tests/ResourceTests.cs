using System.Globalization;
using Baton.Adapters.TorchSharp.Tests.OwnModules;
using Baton.Torch;
using Baton.Torch.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Adapters.TorchSharp.Tests;

/// <summary>Tests that look at what the whole process shares, and so run alone.</summary>
[CollectionDefinition(nameof(ResourceTests), DisableParallelization = true)]
[Collection(nameof(ResourceTests))]
public sealed class ResourceTests : NativeTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_thousand_fits_and_a_hundred_thousand_predictions_keep_no_memory(bool isOwn)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The memory of the process is read from /proc.");
        var (inputs, targets) = Samples.Numbers(64);
        TorchModel model = isOwn ? new BuiltNet(LayersOfEveryKind) { Epochs = 2, BatchSize = 16 } : new PerceptronModel { Epochs = 2, BatchSize = 16, Hidden = [8] };
        using var predictor = model.Fit(inputs, targets, Context);
        Repeat(fits: 200, predictions: 20_000);
        var kept = new long[5];
        for (var round = 0; round < kept.Length; round++)
        {
            var before = ResidentBytes();
            Repeat(fits: 200, predictions: 20_000);
            kept[round] = ResidentBytes() - before;
        }

        // A tensor that stays behind with every batch would be 400 kB in every round, one with every prediction 4 MB; what
        // the runtime and the allocator take for themselves, they do not take in every round.
        Assert.True(kept.Min() < 400_000, $"{string.Join(", ", kept)} bytes were kept in {kept.Length} rounds.");

        void Repeat(int fits, int predictions)
        {
            for (var i = 0; i < fits; i++)
                model.Fit(inputs, targets, Context).Dispose();
            for (var i = 0; i < predictions; i++)
                _ = predictor.Predict(inputs);
            for (var i = 0; i < 2; i++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }
        }
    }

    [Fact]
    public void A_fit_leaves_the_librarys_own_randomness_as_it_was()
    {
        var (inputs, targets) = Samples.Numbers(50);
        using var generator = torch.Generator.Default;
        using var before = generator.get_state();
        FitAndPredict(new PerceptronModel { Epochs = 2, Dropout = 0.5 }, inputs, targets);
        using var after = generator.get_state();
        Assert.Equal(before.data<byte>().ToArray(), after.data<byte>().ToArray());
    }

    /// <summary>A module as users write them, of layers that the vendor disposes in different ways.</summary>
    private static Module<torch.Tensor, torch.Tensor> LayersOfEveryKind(ModuleShape shape) => Sequential(
        ("in", Linear(shape.Inputs, 8)),
        ("batch", BatchNorm1d(8)),
        ("prelu", PReLU(8)),
        ("norm", LayerNorm(8)),
        ("dropout", Dropout(0.1)),
        ("table", Unflatten(1, [2, 4])),
        ("wave", Conv1d(2, 2, 3, padding: 1)),
        ("flat", Flatten()),
        ("inner", Sequential(("a", Linear(8, 8, hasBias: false)), ("b", SiLU()))),
        ("out", Linear(8, shape.Outputs)));

    private static long ResidentBytes() =>
        long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split((char[])[':', 'k'])[1], CultureInfo.InvariantCulture) * 1024;
}
