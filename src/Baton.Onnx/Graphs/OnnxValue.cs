using Baton.Tensors;

namespace Baton.Onnx.Graphs;

/// <summary>A tensor that flows through a graph. It gets its name when the model is written.</summary>
public sealed class OnnxValue
{
    internal OnnxValue(OnnxGraph graph, TensorElementType type, string hint)
    {
        Graph = graph;
        Type = type;
        Hint = hint;
    }

    /// <summary>The graph it belongs to.</summary>
    public OnnxGraph Graph { get; }

    /// <summary>What it holds.</summary>
    public TensorElementType Type { get; }

    /// <summary>What its name is made of, for people who look at the model.</summary>
    internal string Hint { get; }
}
