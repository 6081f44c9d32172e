namespace Baton.Onnx.Graphs;

/// <summary>An operator of the format.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsClassical">Whether it is of the domain <c>ai.onnx.ml</c>, that of classical machine learning.</param>
public readonly record struct OnnxOperator(string Name, bool IsClassical = false)
{
    /// <summary>The domain of the operators of classical machine learning.</summary>
    public const string ClassicalDomain = "ai.onnx.ml";
}
