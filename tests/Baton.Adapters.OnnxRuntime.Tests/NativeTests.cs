using Baton.Adapters.OnnxRuntime.Native;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>Tests that need the native library; without it they are skipped with the reason.</summary>
public abstract class NativeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("baton-onnx").FullName;

    protected NativeTests() => Assert.SkipUnless(OnnxRuntimeLibrary.IsAvailable, OnnxRuntimeLibrary.Problem);

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    internal string File(byte[] bytes, string name = "model.onnx")
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    internal ITensorPredictor Open(byte[] model, Func<OnnxModel, OnnxModel>? configure = null)
    {
        var settings = new OnnxModel { Path = File(model) };
        return (ITensorPredictor)(configure?.Invoke(settings) ?? settings).Open(TestContext.Current.CancellationToken);
    }

    internal static string Refusal(Func<object?> act) => Assert.Throws<ModelException>(act).Message;
}
