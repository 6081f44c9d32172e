using System.Diagnostics;
using Baton.Native;
using Baton.Torch;

namespace Baton.Adapters.TorchSharp.Tests;

/// <summary>What a person is told where the native library is missing; asked in a process of its own, since a library is looked for once.</summary>
public sealed class MissingLibraryTests
{
    private const string Place = "BATON_TORCHSHARP_PATH";
    private const string Nowhere = "/there/is/no/library/here";

    [Fact]
    public async Task A_missing_library_is_told_in_a_sentence_before_the_vendor_looks_for_it()
    {
        if (Environment.GetEnvironmentVariable(Place) == Nowhere)
        {
            var (inputs, targets) = Samples.Numbers(4);
            var failure = Assert.Throws<NativeLibraryException>(() => new PerceptronModel().Fit(inputs, targets, new(1, TestContext.Current.CancellationToken)));
            Assert.Equal(TorchLibrary.Problem, failure.Message);
            Assert.Contains("add the NuGet package TorchSharp-cpu, TorchSharp-cuda-linux or TorchSharp-cuda-windows to the host", failure.Message, StringComparison.Ordinal);
            Assert.False(TorchLibrary.IsAvailable);
            return;
        }

        var tests = typeof(MissingLibraryTests).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", ["exec", tests, "-method", $"{typeof(MissingLibraryTests).FullName}.*", "-noColor"]) { RedirectStandardOutput = true };
        start.Environment[Place] = Nowhere;
        using var child = Process.Start(start)!;
        var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(child.ExitCode == 0 && output.Contains("Total: 1, Errors: 0, Failed: 0", StringComparison.Ordinal), output);
        // The vendor tells its own search there.
        Assert.DoesNotContain("LoadNativeBackend", output, StringComparison.Ordinal);
    }
}
