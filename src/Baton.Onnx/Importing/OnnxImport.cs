using Baton.Models;
using Baton.Onnx.Files;
using Baton.Onnx.Graphs;
using Baton.Tensors;

namespace Baton.Onnx.Importing;

/// <summary>Takes what a model computes, that another program wrote, into a graph of ours.</summary>
public static class OnnxImport
{
    /// <summary>Operators that mean something else since version 13.</summary>
    private static readonly HashSet<string> Changed = new(["Softmax", "LogSoftmax", "Hardmax", "Squeeze", "Unsqueeze", "ReduceSum", "Split"], StringComparer.Ordinal);

    /// <summary>Adds the steps that lead from a model's inputs to one of its values, and no others.</summary>
    /// <param name="graph">Receives the steps.</param>
    /// <param name="file">The model.</param>
    /// <param name="inputs">What takes the place of the model's inputs, by their names.</param>
    /// <param name="output">The name of the value.</param>
    /// <param name="type">What the value holds.</param>
    /// <exception cref="ModelException">It is no model, it has no such value, or it uses what is not known here.</exception>
    public static OnnxValue Import(this OnnxGraph graph, ReadOnlySpan<byte> file, IReadOnlyDictionary<string, OnnxValue> inputs, string output, TensorElementType type)
    {
        var model = Read(file);
        var steps = model.Towards(output);
        if (model.OperatorVersion > OnnxModel.OperatorVersion)
            throw new ModelException($"The model's operators are of the version {model.OperatorVersion}, but {OnnxModel.OperatorVersion} is the newest that is known here.");
        if (model.OperatorVersion < OnnxModel.OperatorVersion && steps.FirstOrDefault(s => !s.Operator.IsClassical && Changed.Contains(s.Operator.Name)) is { } changed)
            throw new ModelException($"The model uses the operator '{changed.Operator.Name}' of the version {model.OperatorVersion}, which means something else in {OnnxModel.OperatorVersion}.");
        var values = new Dictionary<string, OnnxValue>(inputs, StringComparer.Ordinal);
        foreach (var tensor in model.Tensors.Where(t => steps.Any(s => s.Inputs.Contains(t.Name, StringComparer.Ordinal))))
            values.Add(tensor.Name, graph.Constant(tensor.Tensor));
        foreach (var step in steps)
            Add(graph, step, values, type);
        return values.TryGetValue(output, out var value) ? value : throw Missing(output);
    }

    private static void Add(OnnxGraph graph, ImportedNode step, Dictionary<string, OnnxValue> values, TensorElementType type)
    {
        OnnxValue[] inputs = [.. step.Inputs.Select(name => values.TryGetValue(name, out var value) ? value : throw Missing(name))];
        if (TreeSum.Suits(step))
        {
            values[step.Outputs[0]] = TreeSum.Add(step, inputs[0]);
            return;
        }

        // Nobody outside sees values on the way: what they hold is the runtime's affair.
        OnnxValue[] outputs = [.. step.Outputs.Select(name => new OnnxValue(graph, type, name))];
        graph.Apply(step.Operator, inputs, outputs, step.Attributes);
        foreach (var (name, value) in step.Outputs.Zip(outputs))
            values[name] = value;
    }

    private static ImportedModel Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return ImportedModel.Read(file);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException or OverflowException)
        {
            throw new ModelException($"The model cannot be taken over: {e.Message}", e);
        }
    }

    private static ModelException Missing(string name) => new($"The model cannot be taken over: it has no value '{name}'.");
}
