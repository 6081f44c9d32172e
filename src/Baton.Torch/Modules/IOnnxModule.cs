using Baton.Onnx.Graphs;

namespace Baton.Torch.Modules;

/// <summary>A module that can say in operators of ONNX what it computes when it predicts: a model of it can be exported.</summary>
public interface IOnnxModule
{
    /// <summary>Adds what the module computes to a graph.</summary>
    /// <param name="input">A table in single precision, a row for each row: what the module is called with.</param>
    /// <returns>A table in single precision: what the module gives.</returns>
    OnnxValue AddTo(OnnxValue input);
}
