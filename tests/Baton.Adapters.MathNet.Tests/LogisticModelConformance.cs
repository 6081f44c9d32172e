using Baton.Testing;
using Baton.Testing.Models;
using Baton.Testing.Samples;

[assembly: Conformance]

namespace Baton.Adapters.MathNet.Tests;

public partial class LogisticModelConformance
{
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("two-classes", () => new LogisticModel()) { Data = SampleData.TwoClasses },
        new("three-classes", () => new LogisticModel { L2 = 0.1, Standardize = false }) { Data = SampleData.ThreeClasses },
        new("no-intercept", () => new LogisticModel { FitIntercept = false }) { Data = SampleData.TwoClasses },
    ];
}
