using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Settings;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Sessions;

/// <summary>Adds execution providers to a session's options by the names that people use.</summary>
internal static unsafe class ExecutionProviders
{
    private const string Suffix = "ExecutionProvider";

    /// <summary>The names that the library's function for all providers knows, which differ from those of its list.</summary>
    private static readonly Dictionary<string, string> ShortNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["OpenVINO"] = "OpenVINO",
        ["CoreML"] = "CoreML",
        ["Dml"] = "DML",
        ["Qnn"] = "QNN",
        ["Snpe"] = "SNPE",
        ["Xnnpack"] = "XNNPACK",
        ["VitisAI"] = "VitisAI",
        ["WebGpu"] = "WebGPU",
        ["Azure"] = "AZURE",
    };

    /// <summary>Adds a provider.</summary>
    /// <param name="process">The library.</param>
    /// <param name="options">The native options of the session.</param>
    /// <param name="provider">The provider.</param>
    /// <exception cref="ModelException">The library was built without it, or it does not start.</exception>
    public static void Append(OrtProcess process, nint options, OnnxProvider provider)
    {
        var available = process.AvailableProviders();
        var found = available.FirstOrDefault(a => string.Equals(Short(a), Short(provider.Name), StringComparison.OrdinalIgnoreCase))
            ?? throw new ModelException(
                $"This ONNX Runtime has no execution provider '{provider.Name}'; it has: {string.Join(", ", available.Select(a => Short(a).ToLowerInvariant()))}. "
                + "Install the ONNX Runtime that was built with it (such as the NuGet package Microsoft.ML.OnnxRuntime.Gpu), or choose another provider.");
        using var keys = new Utf8Table(provider.Options.Keys);
        using var values = new Utf8Table(provider.Options.Values);
        var count = (nuint)provider.Options.Count;
        var doing = $"use the execution provider '{provider.Name}'";
        switch (Short(found).ToUpperInvariant())
        {
            case "CPU":
                // Always there, and the last one that is asked.
                RefuseOptions(provider);
                break;
            case "CUDA":
                AppendCuda(process.Api, options, keys, values, count, doing);
                break;
            case "TENSORRT":
                AppendTensorRT(process.Api, options, keys, values, count, doing);
                break;
            default:
                using (var name = new Utf8Table(ShortNames.GetValueOrDefault(Short(found), Short(found))))
                    NativeCall.Check(process.Api, process.Api.AppendExecutionProvider(options, name.Texts[0], keys.Texts, values.Texts, count), doing);
                break;
        }
    }

    private static string Short(string name) =>
        name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name[..^Suffix.Length] : name;

    /// <summary>The library would not be told of them.</summary>
    private static void RefuseOptions(OnnxProvider provider)
    {
        if (provider.Options.Count > 0)
            throw new ModelException($"The execution provider '{provider.Name}' takes no options, but has: {string.Join(", ", provider.Options.Keys)}. Leave them out; how many threads it uses says the setting 'threads'.");
    }

    private static void AppendCuda(OrtApi api, nint session, Utf8Table keys, Utf8Table values, nuint count, string doing)
    {
        nint options;
        NativeCall.Check(api, api.CreateCudaProviderOptions(&options), doing);
        try
        {
            NativeCall.Check(api, api.UpdateCudaProviderOptions(options, keys.Texts, values.Texts, count), doing);
            NativeCall.Check(api, api.AppendExecutionProviderCuda(session, options), doing);
        }
        finally
        {
            api.ReleaseCudaProviderOptions(options);
        }
    }

    private static void AppendTensorRT(OrtApi api, nint session, Utf8Table keys, Utf8Table values, nuint count, string doing)
    {
        nint options;
        NativeCall.Check(api, api.CreateTensorRTProviderOptions(&options), doing);
        try
        {
            NativeCall.Check(api, api.UpdateTensorRTProviderOptions(options, keys.Texts, values.Texts, count), doing);
            NativeCall.Check(api, api.AppendExecutionProviderTensorRT(session, options), doing);
        }
        finally
        {
            api.ReleaseTensorRTProviderOptions(options);
        }
    }
}
