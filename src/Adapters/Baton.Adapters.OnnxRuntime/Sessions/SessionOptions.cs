using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Settings;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Sessions;

/// <summary>The library's options of a session, filled in from a model's settings.</summary>
internal sealed unsafe class SessionOptions : IDisposable
{
    private readonly OrtApi _api;

    private SessionOptions(OrtApi api) => _api = api;

    /// <summary>The native object.</summary>
    public nint Handle { get; private set; }

    /// <summary>Makes the options.</summary>
    /// <param name="process">The library.</param>
    /// <param name="settings">What config says.</param>
    /// <exception cref="ModelException">The library does not take a setting, or lacks an execution provider.</exception>
    public static SessionOptions Of(OrtProcess process, SessionSettings settings)
    {
        var options = new SessionOptions(process.Api);
        try
        {
            options.Apply(settings);
            foreach (var provider in settings.Providers)
                ExecutionProviders.Append(process, options.Handle, provider);
            return options;
        }
        catch
        {
            options.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (Handle != 0)
            _api.ReleaseSessionOptions(Handle);
        Handle = 0;
    }

    private void Apply(SessionSettings settings)
    {
        nint handle;
        Check(_api.CreateSessionOptions(&handle), "prepare a session");
        Handle = handle;
        Check(_api.SetIntraOpNumThreads(handle, settings.Threads), $"take the setting threads = {settings.Threads}");
        Check(_api.SetInterOpNumThreads(handle, settings.BranchThreads), $"take the setting branchThreads = {settings.BranchThreads}");
        Check(_api.SetSessionGraphOptimizationLevel(handle, Level(settings.Optimization)), $"take the setting optimization = {settings.Optimization}");
        Check(_api.SetSessionExecutionMode(handle, (int)settings.ExecutionMode), $"take the setting executionMode = {settings.ExecutionMode}");
        Check(_api.SetSessionLogSeverityLevel(handle, (int)settings.LogLevel), $"take the setting logLevel = {settings.LogLevel}");
        if (!settings.MemoryArena)
            Check(_api.DisableCpuMemArena(handle), "take the setting memoryArena = false");
        if (!settings.MemoryPattern)
            Check(_api.DisableMemPattern(handle), "take the setting memoryPattern = false");
        if (settings.Deterministic)
            MakeDeterministic();
        foreach (var (name, length) in settings.FreeDimensions)
        {
            fixed (byte* text = Utf8.Write(name))
                Check(_api.AddFreeDimensionOverrideByName(handle, text, length), $"take the setting freeDimensions.{name} = {length}");
        }

        foreach (var (key, value) in settings.Config)
        {
            fixed (byte* name = Utf8.Write(key), text = Utf8.Write(value))
                Check(_api.AddSessionConfigEntry(handle, name, text), $"take the setting config.{key} = {value}");
        }
    }

    private void MakeDeterministic()
    {
        var api = OnnxRuntimeLibrary.Find(OrtApi.DeterministicVersion)
            ?? throw new ModelException($"The setting 'deterministic' needs ONNX Runtime 1.{OrtApi.DeterministicVersion} or later; install a newer one, or leave the setting out.");
        Check(api.SetDeterministicCompute(Handle, 1), "take the setting deterministic = true");
    }

    private static int Level(OnnxOptimization optimization) => optimization switch
    {
        OnnxOptimization.None => 0,
        OnnxOptimization.Basic => 1,
        OnnxOptimization.Extended => 2,
        _ => 99,
    };

    private void Check(nint status, string doing) => NativeCall.Check(_api, status, doing);
}
