using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;
using Baton.Tensors;

namespace Baton.Onnx.Files;

/// <summary>Writes a <c>TensorProto</c>: values that are part of the model.</summary>
internal static class TensorMessage
{
    private const int Dims = 1;
    private const int DataType = 2;
    private const int StringData = 6;
    private const int Name = 8;
    private const int RawData = 9;

    public static void Write(ProtobufWriter message, OnnxTensor tensor, string name)
    {
        foreach (var dimension in tensor.Shape)
            message.Int(Dims, dimension);
        message.Int(DataType, tensor.Type.OnnxNumber());
        foreach (var text in tensor.Texts)
            message.Text(StringData, text);
        message.Text(Name, name);
        if (tensor.Type != TensorElementType.String)
            message.Bytes(RawData, tensor.Raw.Span);
    }
}
