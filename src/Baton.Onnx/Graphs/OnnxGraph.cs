using Baton.Tensors;

namespace Baton.Onnx.Graphs;

/// <summary>
/// What a model computes, step by step. Inputs and outputs are tables of as many rows as are asked for; their names are
/// for the model's users, all other names are found when the model is written.
/// </summary>
public sealed class OnnxGraph
{
    private readonly List<OnnxPort> _inputs = [];
    private readonly List<OnnxPort> _outputs = [];
    private readonly List<OnnxConstant> _constants = [];
    private readonly List<OnnxNode> _nodes = [];

    internal IReadOnlyList<OnnxPort> Inputs => _inputs;

    internal IReadOnlyList<OnnxPort> Outputs => _outputs;

    internal IReadOnlyList<OnnxConstant> Constants => _constants;

    internal IReadOnlyList<OnnxNode> Nodes => _nodes;

    /// <summary>Takes something in.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">What it holds.</param>
    /// <param name="width">How many columns it has.</param>
    /// <exception cref="ArgumentException">The name is empty, or an input or output has it already.</exception>
    public OnnxValue Input(string name, TensorElementType type, int width = 1)
    {
        var value = new OnnxValue(this, type, name);
        _inputs.Add(new OnnxPort(Free(name), value, width));
        return value;
    }

    /// <summary>Gives something out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The value.</param>
    /// <param name="width">How many columns it has.</param>
    /// <exception cref="ArgumentException">The name is empty, or an input or output has it already.</exception>
    public void Output(string name, OnnxValue value, int width = 1)
    {
        // Only what a node made, and nobody gives out yet, can bear the output's name.
        var isFree = _nodes.Exists(n => n.Outputs.Contains(value)) && !_outputs.Exists(o => o.Value == value);
        var named = isFree ? value : Apply(new OnnxOperator("Identity"), [Own(value)], value.Type);
        _outputs.Add(new OnnxPort(Free(name), named, width));
    }

    /// <summary>Brings in values that are the same for all rows.</summary>
    /// <param name="tensor">The values.</param>
    public OnnxValue Constant(OnnxTensor tensor)
    {
        var value = new OnnxValue(this, tensor.Type, "constant");
        _constants.Add(new OnnxConstant(value, tensor));
        return value;
    }

    /// <summary>Adds a step.</summary>
    /// <param name="step">The operator at work.</param>
    /// <param name="inputs">What it reads.</param>
    /// <param name="type">What it makes.</param>
    /// <param name="attributes">What it is set up with.</param>
    /// <exception cref="ArgumentException">A value is of another graph.</exception>
    public OnnxValue Apply(OnnxOperator step, IReadOnlyList<OnnxValue> inputs, TensorElementType type, params IReadOnlyList<OnnxAttribute> attributes)
    {
        var output = new OnnxValue(this, type, step.Name);
        Apply(step, inputs, [output], attributes);
        return output;
    }

    /// <summary>Adds a step that makes several things.</summary>
    internal void Apply(OnnxOperator step, IReadOnlyList<OnnxValue> inputs, IReadOnlyList<OnnxValue> outputs, IReadOnlyList<OnnxAttribute> attributes) =>
        _nodes.Add(new OnnxNode(step, [.. inputs.Select(Own)], [.. outputs.Select(Own)], attributes));

    private OnnxValue Own(OnnxValue value) =>
        value.Graph == this ? value : throw new ArgumentException($"The value '{value.Hint}' is of another graph.", nameof(value));

    private string Free(string name) =>
        name.Length > 0 && !_inputs.Concat(_outputs).Any(p => p.Name == name)
            ? name
            : throw new ArgumentException($"'{name}' cannot be the name of an input or output: it is empty or already given.", nameof(name));
}
