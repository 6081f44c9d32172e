using Baton.Adapters.OnnxRuntime;
using Baton.Frames;
using Baton.Models;
using Baton.Native;
using Baton.Testing.Samples;

namespace Baton.Tests.Shared;

/// <summary>Serves ONNX models with ONNX Runtime; where the library is missing, the test is skipped with the reason.</summary>
public static class ServedModel
{
    /// <summary>Predicts with an ONNX model.</summary>
    /// <param name="model">The file.</param>
    /// <param name="inputs">The rows.</param>
    public static Frame Predict(byte[] model, Frame inputs)
    {
        using var predictor = Load(model);
        return predictor.Predict(inputs);
    }

    private static IPredictor Load(byte[] model)
    {
        try
        {
            return new OnnxModel { Threads = 2 }.Load(new MemoryArtifact { Contents = { ["model.onnx"] = model } });
        }
        catch (NativeLibraryException missing)
        {
            Assert.Skip(missing.Message);
            throw;
        }
    }
}
