using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;

namespace Baton.Onnx.Files;

/// <summary>Writes an <c>AttributeProto</c>: a constant that an operator is set up with.</summary>
internal static class AttributeMessage
{
    private const int Name = 1;
    private const int Number = 2;
    private const int Integer = 3;
    private const int Text = 4;
    private const int Numbers = 7;
    private const int Integers = 8;
    private const int Texts = 9;
    private const int Kind = 20;

    public static void Write(ProtobufWriter message, OnnxAttribute attribute)
    {
        message.Text(Name, attribute.Name);
        foreach (var number in attribute.Integers)
            message.Int(attribute.Kind == OnnxAttributeKind.Integer ? Integer : Integers, number);
        foreach (var number in attribute.Numbers)
            message.Float(attribute.Kind == OnnxAttributeKind.Number ? Number : Numbers, number);
        foreach (var text in attribute.Texts)
            message.Text(attribute.Kind == OnnxAttributeKind.Text ? Text : Texts, text);
        message.Int(Kind, (int)attribute.Kind);
    }
}
