using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Tensors;

/// <summary>
/// Answers a batch without rows, which the library does not survive in every operator: a dimension that a model leaves open
/// was not tried with the length 0 when the model was made. One that the model itself says is 0 long is the model's own.
/// </summary>
internal static class EmptyTensors
{
    /// <summary>Answers in the library's place.</summary>
    /// <param name="session">The model.</param>
    /// <param name="inputs">The inputs, known to fit.</param>
    /// <param name="wanted">The outputs that are wanted.</param>
    /// <returns>The empty outputs; <see langword="null"/> if no open dimension is 0 long, so that the library is to be asked.</returns>
    /// <exception cref="ModelException">What an output would be is not known.</exception>
    public static IReadOnlyList<NamedTensor>? Answer(Session session, IReadOnlyList<NamedTensor> inputs, IReadOnlyList<string> wanted)
    {
        NamedTensor? empty = null;
        var lengths = new Dictionary<string, long>(StringComparer.Ordinal);
        var batch = true;
        foreach (var input in inputs)
        {
            var dimensions = session.Inputs.First(p => p.Name == input.Name).Type.Dimensions;
            for (var i = 0; i < input.Value.Shape.Rank; i++)
            {
                var dimension = dimensions?[i] ?? default;
                if (!dimension.IsDynamic)
                    continue;
                if (dimension.Name is not null)
                    lengths[dimension.Name] = input.Value.Shape[i];
                if (input.Value.Shape[i] > 0)
                    continue;
                empty ??= input;
                batch &= i == 0;
            }
        }

        return empty is { } first ? [.. wanted.Select(name => new NamedTensor(name, Make(session, name, first, lengths, batch)))] : null;
    }

    private static Tensor Make(Session session, string name, NamedTensor empty, Dictionary<string, long> lengths, bool batch)
    {
        var signature = session.Outputs.First(o => o.Name == name).Signature;
        if (signature?.Dimensions is not { Count: > 0 } dimensions)
            throw Unknown(name, empty);
        var shape = new long[dimensions.Count];
        for (var i = 0; i < shape.Length; i++)
        {
            var known = dimensions[i].Length ?? (dimensions[i].Name is { } dimension && lengths.TryGetValue(dimension, out var length) ? length : null);
            // The first dimension of inputs and outputs alike counts the rows, unless their names say otherwise.
            shape[i] = known ?? (i == 0 && batch ? 0 : throw Unknown(name, empty));
        }

        var of = new TensorShape(shape);
        return of.ElementCount == 0 ? Make(signature.Type, of) : throw Unknown(name, empty);
    }

    private static ModelException Unknown(string name, NamedTensor empty) =>
        new($"The input '{empty.Name}' is {empty.Value}, which holds nothing, and the model does not say what its output '{name}' is then. Give it at least one row.");

    private static Tensor Make(TensorElementType type, TensorShape shape) => type switch
    {
        TensorElementType.Boolean => Tensor.Of<bool>(shape),
        TensorElementType.UInt8 => Tensor.Of<byte>(shape),
        TensorElementType.UInt16 => Tensor.Of<ushort>(shape),
        TensorElementType.UInt32 => Tensor.Of<uint>(shape),
        TensorElementType.UInt64 => Tensor.Of<ulong>(shape),
        TensorElementType.Int8 => Tensor.Of<sbyte>(shape),
        TensorElementType.Int16 => Tensor.Of<short>(shape),
        TensorElementType.Int32 => Tensor.Of<int>(shape),
        TensorElementType.Int64 => Tensor.Of<long>(shape),
        TensorElementType.Float16 => Tensor.Of<Half>(shape),
        TensorElementType.BFloat16 => Tensor.Of<BFloat16>(shape),
        TensorElementType.Float32 => Tensor.Of<float>(shape),
        TensorElementType.Float64 => Tensor.Of<double>(shape),
        _ => Tensor.Of(shape, ReadOnlySpan<string>.Empty),
    };
}
