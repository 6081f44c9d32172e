using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;

namespace Baton.Onnx.Files;

/// <summary>Writes a <c>ModelProto</c>: the whole file.</summary>
internal static class ModelMessage
{
    private const int IrVersion = 1;
    private const int ProducerName = 2;
    private const int Graph = 7;
    private const int OperatorSets = 8;
    private const int Metadata = 14;

    private const int SetDomain = 1;
    private const int SetVersion = 2;
    private const int EntryKey = 1;
    private const int EntryValue = 2;

    public static void Write(ProtobufWriter message, OnnxModel model)
    {
        message.Int(IrVersion, OnnxModel.FormatVersion);
        message.Text(ProducerName, "Baton");
        message.Message(Graph, m => GraphMessage.Write(m, model.Graph, model.Name));
        WriteSet(message, "", OnnxModel.OperatorVersion);
        if (model.Graph.Nodes.Any(n => n.Operator.IsClassical))
            WriteSet(message, OnnxOperator.ClassicalDomain, OnnxModel.ClassicalOperatorVersion);
        foreach (var (key, value) in model.Metadata)
        {
            message.Message(Metadata, entry =>
            {
                entry.Text(EntryKey, key);
                entry.Text(EntryValue, value);
            });
        }
    }

    private static void WriteSet(ProtobufWriter message, string domain, int version) => message.Message(OperatorSets, set =>
    {
        set.Text(SetDomain, domain);
        set.Int(SetVersion, version);
    });
}
