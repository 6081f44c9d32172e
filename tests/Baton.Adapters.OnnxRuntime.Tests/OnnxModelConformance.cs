using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Tests.Models;
using Baton.Testing;
using Baton.Testing.Models;
using Baton.Testing.Samples;

[assembly: Conformance("Baton.Adapters.OnnxRuntime")]

namespace Baton.Adapters.OnnxRuntime.Tests;

public partial class OnnxModelConformance
{
    protected override string? MissingLibrary => OnnxRuntimeLibrary.IsAvailable ? null : OnnxRuntimeLibrary.Problem;

    /// <summary>Models as Baton exports them, and one as converters of other libraries make them.</summary>
    protected override IReadOnlyList<ModelCase> Cases =>
    [
        new("regression", () => new OnnxModel { Path = SampleFiles.Regression, Threads = 1 }),
        // The library takes exponentials of several rows at once, and of the rows that are left over one by one: the last bit differs.
        new("two-classes", () => new OnnxModel { Path = SampleFiles.TwoClasses, Threads = 1 }) { Data = SampleData.TwoClasses, BatchTolerance = 1e-14 },
        new("maps", () => new OnnxModel { Path = SampleFiles.Maps, Features = ["a", "b"], Threads = 1 }) { Data = SampleData.ThreeClasses },
    ];
}
