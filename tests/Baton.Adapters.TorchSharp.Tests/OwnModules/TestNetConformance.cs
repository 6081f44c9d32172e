using Baton.Testing.Components;
using Baton.Testing.Models;
using Baton.Testing.Samples;
using Baton.Torch;
using Baton.Torch.Settings;

namespace Baton.Adapters.TorchSharp.Tests.OwnModules;

/// <summary>
/// A user's module keeps the laws of models, but for those of memory: the vendor's layers keep some when they are disposed. Written
/// by hand, since the compiler writes this for referenced components only.
/// </summary>
public sealed class TestNetConformance : ModelFixture
{
    protected override string? MissingLibrary => TorchLibrary.IsAvailable ? null : TorchLibrary.Problem;

    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("regression", () => new TestNet { Epochs = 5 }) { BatchTolerance = 1e-5 },
        new("three-classes", () => new TestNet { Epochs = 5, Objective = TorchObjective.Multiclass, Missing = MissingValues.Mean }) { Data = SampleData.ThreeClasses, BatchTolerance = 1e-5 },
    ];

    public sealed class Settings() : SettingsLaws(new TestNetConformance());

    public sealed class Predicting() : PredictingLaws(new TestNetConformance());

    public sealed class Enduring() : EnduringLaws(new TestNetConformance());

    public sealed class Fitting() : FittingLaws(new TestNetConformance());

    public sealed class Cancelling() : CancellingLaws(new TestNetConformance());

    public sealed class Storing() : StoringLaws(new TestNetConformance());
}
