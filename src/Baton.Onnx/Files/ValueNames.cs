using System.Globalization;
using Baton.Onnx.Graphs;

namespace Baton.Onnx.Files;

/// <summary>A name for each value of a graph, each once: inputs and outputs have theirs, the others get what is left.</summary>
internal sealed class ValueNames
{
    private readonly Dictionary<OnnxValue, string> _names = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public ValueNames(OnnxGraph graph)
    {
        foreach (var port in graph.Inputs.Concat(graph.Outputs))
        {
            _names.Add(port.Value, port.Name);
            _taken.Add(port.Name);
        }

        foreach (var value in graph.Constants.Select(c => c.Value).Concat(graph.Nodes.SelectMany(n => n.Outputs)))
        {
            if (!_names.ContainsKey(value))
                _names.Add(value, Next(value.Hint));
        }
    }

    public string this[OnnxValue value] => _names[value];

    private string Next(string hint)
    {
        string name;
        do
        {
            var count = _counts[hint] = _counts.GetValueOrDefault(hint) + 1;
            name = string.Create(CultureInfo.InvariantCulture, $"{hint}_{count}");
        }
        while (!_taken.Add(name));
        return name;
    }
}
