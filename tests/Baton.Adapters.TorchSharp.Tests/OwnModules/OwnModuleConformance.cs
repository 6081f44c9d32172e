using System.Runtime.CompilerServices;
using Baton.Testing.Components;
using Baton.Testing.Models;
using Baton.Testing.Samples;
using Baton.Torch;
using Baton.Torch.Settings;
using Bikes.Adapters.TorchSharp;

namespace Baton.Adapters.TorchSharp.Tests.OwnModules;

/// <summary>
/// Modules of users keep every law of models: one of the tests, made of the vendor's layers, and the sample's. Written by hand,
/// since the compiler writes this for referenced components only.
/// </summary>
public sealed class OwnModuleConformance : ModelFixture
{
    protected override string? MissingLibrary => TorchLibrary.IsAvailable ? null : TorchLibrary.Problem;

    protected override string ProjectFolder => FindProject(ThisFolder());

    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("regression", () => new TestNet { Epochs = 5 }) { BatchTolerance = 1e-5 },
        new("three-classes", () => new TestNet { Epochs = 5, Objective = TorchObjective.Multiclass, Missing = MissingValues.Mean }) { Data = SampleData.ThreeClasses, BatchTolerance = 1e-5 },
        new("residual", () => new ResidualNet { Epochs = 5, Width = 8 }) { BatchTolerance = 1e-5 },
    ];

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, ".."));

    public sealed class Settings() : SettingsLaws(new OwnModuleConformance());

    public sealed class Predicting() : PredictingLaws(new OwnModuleConformance());

    public sealed class Enduring() : EnduringLaws(new OwnModuleConformance());

    public sealed class Memory() : MemoryLaws(new OwnModuleConformance());

    public sealed class Fitting() : FittingLaws(new OwnModuleConformance());

    public sealed class Cancelling() : CancellingLaws(new OwnModuleConformance());

    public sealed class Storing() : StoringLaws(new OwnModuleConformance());

    public sealed class Golden() : GoldenLaws(new OwnModuleConformance());
}
