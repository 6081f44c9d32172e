using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Wire;

namespace Baton.Onnx.Files;

/// <summary>
/// A graph as a file. Format and operators are the oldest ones that serve, so that runtimes of the last years can read it.
/// </summary>
/// <param name="graph">What the model computes.</param>
/// <param name="name">The graph's name, for people.</param>
public sealed class OnnxModel(OnnxGraph graph, string name)
{
    /// <summary>The version of the file format (<c>ir_version</c>).</summary>
    public const int FormatVersion = 7;

    /// <summary>The version of the operators of the domain <c>ai.onnx</c>.</summary>
    public const int OperatorVersion = 13;

    /// <summary>The version of the operators of the domain <c>ai.onnx.ml</c>.</summary>
    public const int ClassicalOperatorVersion = 2;

    /// <summary>What the model computes.</summary>
    public OnnxGraph Graph => graph;

    /// <summary>The graph's name.</summary>
    public string Name => name;

    /// <summary>What else is to be known of the model, by name.</summary>
    public IDictionary<string, string> Metadata { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Writes the file.</summary>
    /// <param name="destination">Receives it; it stays open.</param>
    /// <exception cref="ModelException">The model is larger than the 2 GB that the format can hold.</exception>
    public void Write(Stream destination)
    {
        var message = new ProtobufWriter();
        try
        {
            ModelMessage.Write(message, this);
        }
        catch (OutOfMemoryException e)
        {
            throw TooLarge(e);
        }

        destination.Write(message.Written);
    }

    private static ModelException TooLarge(OutOfMemoryException cause) =>
        new("The model is larger than the 2 GB that a file of the ONNX format can hold. Train it with fewer rounds, leaves or categories.", cause);
}
