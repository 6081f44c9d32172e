namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>What there is one of in a process: the table of functions, the environment of all sessions, and the memory of the processor.</summary>
internal sealed unsafe class OrtProcess
{
    /// <summary>The library's own severity of what ends the process: nothing less is written to its error stream.</summary>
    private const int Fatal = 4;

    private const int DeviceAllocator = 0;
    private const int DefaultMemory = 0;

    public OrtProcess(OrtApi api)
    {
        Api = api;
        nint environment, memory, allocator;
        fixed (byte* id = "baton\0"u8)
            NativeCall.Check(api, api.CreateEnv(Fatal, id, &environment), "be started");
        NativeCall.Check(api, api.DisableTelemetryEvents(environment), "be started");
        NativeCall.Check(api, api.CreateCpuMemoryInfo(DeviceAllocator, DefaultMemory, &memory), "be started");
        NativeCall.Check(api, api.GetAllocatorWithDefaultOptions(&allocator), "be started");
        (Environment, CpuMemory, Allocator) = (environment, memory, allocator);
    }

    public OrtApi Api { get; }

    /// <summary>The environment; it lives as long as the process, because the library does not start twice.</summary>
    public nint Environment { get; }

    /// <summary>Says of a tensor that it lies in our memory.</summary>
    public nint CpuMemory { get; }

    /// <summary>What the library allocates with on the processor; not ours to release.</summary>
    public nint Allocator { get; }

    /// <summary>The names of the execution providers that the library was built with.</summary>
    public IReadOnlyList<string> AvailableProviders()
    {
        byte** names;
        int count;
        NativeCall.Check(Api, Api.GetAvailableProviders(&names, &count), "list its execution providers");
        var providers = new string[count];
        for (var i = 0; i < count; i++)
            providers[i] = Utf8.Read(names[i]);
        NativeCall.Check(Api, Api.ReleaseAvailableProviders(names, count), "list its execution providers");
        return providers;
    }

    /// <summary>Reads a text that the library allocated for us, and gives it back.</summary>
    public string Take(byte* text)
    {
        var read = Utf8.Read(text);
        NativeCall.Check(Api, Api.AllocatorFree(Allocator, text), "give back a name");
        return read;
    }
}
