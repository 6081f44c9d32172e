using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Tensors;

/// <summary>Holds tensors against what a model says of its inputs and outputs, before the library sees them.</summary>
internal static class TensorCheck
{
    /// <exception cref="ModelException">An input is missing, unknown, given twice, or of another type or shape.</exception>
    public static void Inputs(Session session, IReadOnlyList<NamedTensor> inputs)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            var (name, tensor) = inputs[i];
            var port = session.Inputs.FirstOrDefault(p => p.Name == name)
                ?? throw new ModelException($"The model has no input '{name}'; it has: {Names(session.Inputs)}.");
            if (inputs.Take(i).Any(other => other.Name == name))
                throw new ModelException($"The input '{name}' is given twice.");
            if (port.Signature is not { } signature)
                throw new ModelException($"The model's input '{name}' ({port.Type}) takes no tensor.");
            if (signature.Type != tensor.Type || !signature.Accepts(tensor.Shape))
                throw new ModelException($"The model's input '{name}' takes {port.Type}, but was given {tensor}.");
        }

        var missing = session.Inputs.Where(p => inputs.All(i => i.Name != p.Name)).ToList();
        if (missing.Count > 0)
            throw new ModelException($"The model's {(missing.Count == 1 ? "input" : "inputs")} {Names(missing)} {(missing.Count == 1 ? "is" : "are")} missing.");
    }

    /// <exception cref="ModelException">An output is unknown or asked for twice, or the memory for one is of another type or shape.</exception>
    public static void Outputs(Session session, IReadOnlyList<string> wanted, IReadOnlyDictionary<string, TensorBuffer> buffers)
    {
        for (var i = 0; i < wanted.Count; i++)
        {
            if (session.Outputs.All(o => o.Name != wanted[i]))
                throw new ModelException($"The model has no output '{wanted[i]}'; it has: {Names(session.Outputs)}.");
            if (wanted.Take(i).Contains(wanted[i], StringComparer.Ordinal))
                throw new ModelException($"The output '{wanted[i]}' is asked for twice.");
        }

        foreach (var (name, buffer) in buffers)
        {
            if (!wanted.Contains(name, StringComparer.Ordinal))
                throw new ModelException($"There is memory for the output '{name}', which is not asked for; asked for are: {string.Join(", ", wanted)}.");
            var port = session.Outputs.First(o => o.Name == name);
            if (port.Signature is not { } signature || signature.Type != buffer.Tensor.Type || !signature.Accepts(buffer.Tensor.Shape))
                throw new ModelException($"The model's output '{name}' gives {port.Type}, but the memory for it is {buffer.Tensor}.");
        }
    }

    private static string Names(IEnumerable<ModelPort> ports) => string.Join(", ", ports.Select(p => $"'{p.Name}' ({p.Type})"));
}
