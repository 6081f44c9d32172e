using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Adapters.OnnxRuntime.Tests.Onnx;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Tests.Conformance;

/// <summary>One of ONNX's backend tests.</summary>
internal sealed class BackendCase
{
    private readonly string _folder;
    private readonly bool _byValue;
    private readonly List<(string Name, Message Type)> _inputs;
    private readonly List<(string Name, Message Type)> _outputs;

    public BackendCase(string folder)
    {
        _folder = folder;
        _byValue = Deviations.Reason(Name).Length == 0;
        var graph = Message.Parse(File.ReadAllBytes(Model)).Messages(7).Single();
        // Before IR version 4 every initializer was an input too; nobody gives those.
        var initial = graph.Messages(5).Select(t => t.Text(8)).ToHashSet(StringComparer.Ordinal);
        _inputs = [.. graph.Messages(11).Select(Port).Where(p => !initial.Contains(p.Name))];
        _outputs = [.. graph.Messages(12).Select(Port)];
    }

    public string Name => Path.GetFileName(_folder);

    public string Model => Path.Combine(_folder, "model.onnx");

    /// <summary>Runs all data sets of a model, and compares.</summary>
    /// <returns>How many there were.</returns>
    public int Run(Session session)
    {
        var sets = Directory.GetDirectories(_folder, "test_data_set_*").Order(StringComparer.Ordinal).ToList();
        foreach (var set in sets)
        {
            var inputs = Read(set, "input", _inputs);
            var expected = Read(set, "output", _outputs);
            var names = expected.Select(o => o.Name).ToList();
            var actual = session.Run(inputs, names, TensorRun.Default.Buffers, CancellationToken.None);
            for (var i = 0; i < actual.Length; i++)
                Closeness.Check(expected[i].Value, actual[i], _byValue, $"{Name}, {Path.GetFileName(set)}, output '{names[i]}'");
        }

        return sets.Count;
    }

    /// <summary>Runs all data sets through the predictor, if all values are tensors of its types.</summary>
    public void Run(ITensorPredictor predictor)
    {
        foreach (var set in Directory.GetDirectories(_folder, "test_data_set_*"))
        {
            var inputs = Read(set, "input", _inputs);
            var expected = Read(set, "output", _outputs);
            // What is no tensor has no signature; and what comes of nothing the predictor does not ask the library.
            if (_inputs.Concat(_outputs).Any(p => !p.Type.Has(1)) || inputs.Any(i => i.Value is not TensorValue { Tensor.Shape.ElementCount: > 0 }) || expected.Any(e => e.Value is not TensorValue))
                continue;
            var actual = predictor.Run([.. inputs.Select(i => new NamedTensor(i.Name, ((TensorValue)i.Value).Tensor))]);
            Assert.Equal(expected.Select(e => e.Name), actual.Select(a => a.Name));
            for (var i = 0; i < actual.Count; i++)
                Closeness.Check(expected[i].Value, new TensorValue(actual[i].Value), _byValue, $"{Name}, {Path.GetFileName(set)}, output '{actual[i].Name}'");
        }
    }

    private static (string Name, Message Type) Port(Message port) => (port.Text(1), port.Messages(2).Single());

    private static List<(string Name, OnnxValue Value)> Read(string set, string kind, List<(string Name, Message Type)> ports)
    {
        var values = new List<(string, OnnxValue)>();
        for (var i = 0; i < ports.Count; i++)
        {
            var file = Path.Combine(set, FormattableString.Invariant($"{kind}_{i}.pb"));
            if (File.Exists(file))
                values.Add((ports[i].Name, AsDeclared(ValueFile.Read(File.ReadAllBytes(file), ports[i].Type), ports[i].Type)));
        }

        return values;
    }

    /// <summary>Older test data holds bfloat16 as the whole numbers of its bits.</summary>
    private static OnnxValue AsDeclared(OnnxValue value, Message type) =>
        value is TensorValue { Tensor: Tensor<ushort> bits } && type.Messages(1).FirstOrDefault()?.Number(1) == 16
            ? new TensorValue(Tensor.Of(bits.Shape, [.. bits.Span.ToArray().Select(b => new BFloat16(b))]))
            : value;
}
