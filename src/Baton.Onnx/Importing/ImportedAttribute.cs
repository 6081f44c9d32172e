using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;

namespace Baton.Onnx.Importing;

/// <summary>Reads an <c>AttributeProto</c>.</summary>
internal static class ImportedAttribute
{
    private const int NameField = 1;
    private const int NumberField = 2;
    private const int IntegerField = 3;
    private const int TextField = 4;
    private const int NumbersField = 7;
    private const int IntegersField = 8;
    private const int TextsField = 9;
    private const int KindField = 20;

    /// <summary>Reads the message; what is 0 or empty may have been left out.</summary>
    public static OnnxAttribute Read(ReadOnlySpan<byte> message)
    {
        var (name, kind) = ("", default(OnnxAttributeKind));
        var (integers, numbers, texts) = (new List<long>(), new List<float>(), new List<string>());
        var reader = new ProtobufReader(message);
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case NameField: name = reader.Text; break;
                case KindField: kind = (OnnxAttributeKind)reader.Integer; break;
                case NumberField or NumbersField: reader.AddSingles(numbers); break;
                case IntegerField or IntegersField: reader.AddIntegers(integers); break;
                case TextField or TextsField: texts.Add(reader.Text); break;
            }
        }

        return kind switch
        {
            OnnxAttributeKind.Number => OnnxAttribute.Of(name, numbers.FirstOrDefault()),
            OnnxAttributeKind.Integer => OnnxAttribute.Of(name, integers.FirstOrDefault()),
            OnnxAttributeKind.Text => OnnxAttribute.Of(name, texts.FirstOrDefault() ?? ""),
            OnnxAttributeKind.Numbers => OnnxAttribute.Of(name, numbers),
            OnnxAttributeKind.Integers => OnnxAttribute.Of(name, integers),
            OnnxAttributeKind.Texts => OnnxAttribute.Of(name, texts),
            _ => throw new FormatException($"The attribute '{name}' is neither number nor text."),
        };
    }
}
