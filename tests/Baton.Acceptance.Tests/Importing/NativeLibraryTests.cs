using System.Runtime.InteropServices;
using Baton.Abstractions.Tests.Native.Binaries;

namespace Baton.Acceptance.Tests.Importing;

/// <summary>A native library that cannot be used: one sentence that says what is wrong with which file, and what to do.</summary>
public sealed class NativeLibraryTests
{
    private const string Variable = "BATON_ONNXRUNTIME_PATH";
    private const string Remedy = "add the NuGet package Microsoft.ML.OnnxRuntime to the host";

    [Fact]
    public async Task A_library_that_is_not_there_is_told_with_the_place_and_the_remedy()
    {
        using var workspace = new Workspace();
        await RefusedAsync(workspace, $"{Variable} is 'nowhere', where there is no library of ONNX Runtime", Remedy);
    }

    [Fact]
    public async Task A_library_for_another_processor_is_told_from_a_broken_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture is Architecture.X64, "The file is made for Linux on x64.");
        using var workspace = new Workspace();
        Put(workspace, Headers.Elf(machine: 183));
        await RefusedAsync(workspace, "it is built for arm64, this process is x64", Remedy);
        Put(workspace, "not a library"u8.ToArray());
        await RefusedAsync(workspace, "it is no native library", Remedy);
    }

    [Fact]
    public async Task A_library_that_is_too_old_or_another_one_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The library is named as on Linux.");
        using var workspace = new Workspace();
        // A library that this machine loads, but with none of the functions.
        Put(workspace, File.ReadAllBytes(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "libSystem.Native.so")));
        await RefusedAsync(workspace, "does not tell its version: it is too old, or not ONNX Runtime, of which 1.14 or newer is needed", Remedy);
    }

    private static void Put(Workspace workspace, byte[] library)
    {
        Directory.CreateDirectory(workspace.PathOf("nowhere"));
        File.WriteAllBytes(workspace.PathOf("nowhere/libonnxruntime.so.1"), library);
    }

    private static async Task RefusedAsync(Workspace workspace, params string[] hints)
    {
        workspace.Write("import.yaml", """
            stack: { registry: { kind: sqlite, path: b.db }, artifacts: { kind: files, root: artifacts } }
            job: { kind: import, model: { kind: onnx, path: hours.csv }, registerAs: outside }
            """);
        using var host = HostProcess.Start(workspace.Root, ["run", "import.yaml"], environment: new Dictionary<string, string> { [Variable] = "nowhere" });
        (await host.EndAsync()).Refused(1, hints);
        Assert.Empty(workspace.Snapshot("artifacts"));
    }
}
