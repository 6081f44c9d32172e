using Baton.Adapters.XGBoost.Native;
using Baton.Adapters.XGBoost.Settings;
using Baton.Testing;
using Baton.Testing.Models;
using Baton.Testing.Samples;

[assembly: Conformance]

namespace Baton.Adapters.XGBoost.Tests;

public partial class XGBoostModelConformance
{
    protected override string? MissingLibrary => XGBoostLibrary.IsAvailable ? null : XGBoostLibrary.Problem;

    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("regression", () => new XGBoostModel { Rounds = 20 }),
        new("two-classes", () => new XGBoostModel { Rounds = 10, Objective = XGBoostObjective.Binary }) { Data = SampleData.TwoClasses },
        new("three-classes", () => new XGBoostModel { Rounds = 10, Objective = XGBoostObjective.Multiclass, Subsample = 0.7 }) { Data = SampleData.ThreeClasses },
        new("early-stopping", () => new XGBoostModel { Rounds = 20, EarlyStopping = new EarlyStopping { Rounds = 3 } }),
    ];
}
