using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;

namespace Baton.Onnx.Importing;

/// <summary>A step of a graph that another program wrote.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Inputs">The names of what it reads.</param>
/// <param name="Outputs">The names of what it makes.</param>
/// <param name="Attributes">What it is set up with.</param>
internal sealed record ImportedNode(OnnxOperator Operator, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs, IReadOnlyList<OnnxAttribute> Attributes)
{
    private const int InputField = 1;
    private const int OutputField = 2;
    private const int OperatorField = 4;
    private const int AttributeField = 5;
    private const int DomainField = 7;

    public static ImportedNode Read(ReadOnlySpan<byte> message)
    {
        var (inputs, outputs, attributes) = (new List<string>(), new List<string>(), new List<OnnxAttribute>());
        var (name, domain) = ("", "");
        var reader = new ProtobufReader(message);
        while (reader.Next())
        {
            switch (reader.Field)
            {
                case InputField: inputs.Add(reader.Text); break;
                case OutputField: outputs.Add(reader.Text); break;
                case OperatorField: name = reader.Text; break;
                case AttributeField: attributes.Add(ImportedAttribute.Read(reader.Bytes)); break;
                case DomainField: domain = reader.Text; break;
            }
        }

        return domain is "" or "ai.onnx" or OnnxOperator.ClassicalDomain
            ? new ImportedNode(new OnnxOperator(name, domain == OnnxOperator.ClassicalDomain), inputs, outputs, attributes)
            : throw new FormatException($"The operator '{name}' is of the domain '{domain}', which only few runtimes know.");
    }
}
