using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;

namespace Baton.Onnx.Files;

/// <summary>Writes a <c>GraphProto</c>: nodes, constants, inputs and outputs.</summary>
internal static class GraphMessage
{
    private const int Nodes = 1;
    private const int Name = 2;
    private const int Initializers = 5;
    private const int Inputs = 11;
    private const int Outputs = 12;

    public static void Write(ProtobufWriter message, OnnxGraph graph, string name)
    {
        var names = new ValueNames(graph);
        foreach (var node in graph.Nodes)
            message.Message(Nodes, m => NodeMessage.Write(m, node, names));
        message.Text(Name, name);
        foreach (var constant in graph.Constants)
            message.Message(Initializers, m => TensorMessage.Write(m, constant.Tensor, names[constant.Value]));
        foreach (var port in graph.Inputs)
            message.Message(Inputs, m => PortMessage.Write(m, port));
        foreach (var port in graph.Outputs)
            message.Message(Outputs, m => PortMessage.Write(m, port));
    }
}
