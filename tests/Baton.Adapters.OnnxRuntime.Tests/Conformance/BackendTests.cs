using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Tests.Conformance;

/// <summary>ONNX's backend tests, through the adapter.</summary>
public sealed class BackendTests
{
    [Theory]
    [MemberData(nameof(BackendCases.All), MemberType = typeof(BackendCases))]
    public void The_outputs_are_those_of_the_standard(string folder)
    {
        Assert.SkipUnless(OnnxRuntimeLibrary.IsAvailable, OnnxRuntimeLibrary.Problem);
        Assert.SkipUnless(folder.Length > 0, BackendCases.Problem);
        var test = new BackendCase(folder);
        try
        {
            using var session = Session.Open(test.Model, new SessionSettings { Threads = 1 });
            test.Run(session);
        }
        catch (ModelException e) when (Unsupported.Says(e) || (Deviations.RefusesInputs(test.Name) && e.Message.Contains("Invalid rank for input", StringComparison.Ordinal)))
        {
            // The library itself says what it lacks, and the process goes on.
            return;
        }

        using var predictor = (ITensorPredictor)new OnnxModel { Path = test.Model, Threads = 1 }.Open(TestContext.Current.CancellationToken);
        test.Run(predictor);
    }
}
