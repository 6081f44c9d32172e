using Baton.Onnx.Wire;

namespace Baton.Onnx.Importing;

/// <summary>A model that another program wrote.</summary>
/// <param name="Nodes">Its steps, in order.</param>
/// <param name="Tensors">The values that are part of it.</param>
/// <param name="OperatorVersion">The version of its operators of the domain <c>ai.onnx</c>.</param>
internal sealed record ImportedModel(IReadOnlyList<ImportedNode> Nodes, IReadOnlyList<ImportedTensor> Tensors, long OperatorVersion)
{
    private const int GraphField = 7;
    private const int OperatorSetField = 8;
    private const int NodeField = 1;
    private const int TensorField = 5;
    private const int DomainField = 1;
    private const int VersionField = 2;

    /// <exception cref="FormatException">It is no model, or has parts that are not known here.</exception>
    public static ImportedModel Read(ReadOnlySpan<byte> file)
    {
        var (nodes, tensors, version) = (new List<ImportedNode>(), new List<ImportedTensor>(), 0L);
        var reader = new ProtobufReader(file);
        while (reader.Next())
        {
            if (reader.Field == GraphField)
                ReadGraph(reader.Bytes, nodes, tensors);
            else if (reader.Field == OperatorSetField)
                version = Math.Max(version, ReadVersion(reader.Bytes));
        }

        return new ImportedModel(nodes, tensors, version);
    }

    /// <summary>The steps that lead to a value, in order, and no others.</summary>
    /// <param name="output">The value's name.</param>
    public IReadOnlyList<ImportedNode> Towards(string output)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal) { output };
        var steps = new List<ImportedNode>();
        foreach (var node in Nodes.Reverse())
        {
            if (!node.Outputs.Any(wanted.Contains))
                continue;
            wanted.UnionWith(node.Inputs);
            steps.Add(node);
        }

        steps.Reverse();
        return steps;
    }

    private static void ReadGraph(ReadOnlySpan<byte> message, List<ImportedNode> nodes, List<ImportedTensor> tensors)
    {
        var reader = new ProtobufReader(message);
        while (reader.Next())
        {
            if (reader.Field == NodeField)
                nodes.Add(ImportedNode.Read(reader.Bytes));
            else if (reader.Field == TensorField)
                tensors.Add(ImportedTensor.Read(reader.Bytes));
        }
    }

    /// <summary>The version of a set of operators; 0 if it is of another domain.</summary>
    private static long ReadVersion(ReadOnlySpan<byte> message)
    {
        var (domain, version) = ("", 0L);
        var reader = new ProtobufReader(message);
        while (reader.Next())
        {
            if (reader.Field == DomainField)
                domain = reader.Text;
            else if (reader.Field == VersionField)
                version = reader.Integer;
        }

        return domain is "" or "ai.onnx" ? version : 0;
    }
}
