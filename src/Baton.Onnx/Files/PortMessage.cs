using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;

namespace Baton.Onnx.Files;

/// <summary>Writes a <c>ValueInfoProto</c> with its <c>TypeProto</c>: a table of any number of rows.</summary>
internal static class PortMessage
{
    private const int Name = 1;
    private const int Type = 2;
    private const int TypeTensor = 1;
    private const int TensorElement = 1;
    private const int TensorShape = 2;
    private const int ShapeDimensions = 1;
    private const int DimensionSize = 1;
    private const int DimensionName = 2;

    /// <summary>The name of the dimension that all inputs and outputs share: how many rows there are.</summary>
    private const string Rows = "rows";

    public static void Write(ProtobufWriter message, OnnxPort port)
    {
        message.Text(Name, port.Name);
        message.Message(Type, type => type.Message(TypeTensor, tensor =>
        {
            tensor.Int(TensorElement, port.Value.Type.OnnxNumber());
            tensor.Message(TensorShape, shape =>
            {
                shape.Message(ShapeDimensions, rows => rows.Text(DimensionName, Rows));
                shape.Message(ShapeDimensions, columns => columns.Int(DimensionSize, port.Width));
            });
        }));
    }
}
