using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;

namespace Baton.Onnx.Files;

/// <summary>Writes a <c>NodeProto</c>: an operator at work.</summary>
internal static class NodeMessage
{
    private const int Inputs = 1;
    private const int Outputs = 2;
    private const int Name = 3;
    private const int Operator = 4;
    private const int Attributes = 5;
    private const int Domain = 7;

    public static void Write(ProtobufWriter message, OnnxNode node, ValueNames names)
    {
        foreach (var input in node.Inputs)
            message.Text(Inputs, names[input]);
        foreach (var output in node.Outputs)
            message.Text(Outputs, names[output]);
        message.Text(Name, names[node.Outputs[0]]);
        message.Text(Operator, node.Operator.Name);
        foreach (var attribute in node.Attributes)
            message.Message(Attributes, m => AttributeMessage.Write(m, attribute));
        if (node.Operator.IsClassical)
            message.Text(Domain, OnnxOperator.ClassicalDomain);
    }
}
