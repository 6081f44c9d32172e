using Baton.Adapters.OnnxRuntime.Values;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Tests.Conformance;

/// <summary>Holds values against each other as ONNX's own runner does.</summary>
internal static class Closeness
{
    private const double Relative = 1e-3;
    private const double Absolute = 1e-7;

    public static void Check(OnnxValue expected, OnnxValue actual, bool byValue, string where)
    {
        switch (expected, actual)
        {
            case (TensorValue e, TensorValue a):
                Check(e.Tensor, a.Tensor, byValue, where);
                break;
            case (PackedTensorValue e, PackedTensorValue a):
                Assert.True(e.ElementType == a.ElementType && e.Shape.Equals(a.Shape) && e.Bytes.AsSpan().SequenceEqual(a.Bytes), $"{where}: differs in type, shape or bits");
                break;
            case (SequenceValue e, SequenceValue a):
                Assert.True(e.Items.Count == a.Items.Count, $"{where}: {a.Items.Count} items, not {e.Items.Count}");
                for (var i = 0; i < e.Items.Count; i++)
                    Check(e.Items[i], a.Items[i], byValue, $"{where}, item {i}");
                break;
            case (MapValue e, MapValue a):
                Check(e.Keys, a.Keys, byValue, where);
                Check(e.Values, a.Values, byValue, where);
                break;
            default:
                Assert.True(expected is AbsentValue && actual is AbsentValue, $"{where}: {actual.GetType().Name}, not {expected.GetType().Name}");
                break;
        }
    }

    private static void Check(Tensor expected, Tensor actual, bool byValue, string where)
    {
        Assert.True(expected.Type == actual.Type && expected.Shape.Equals(actual.Shape), $"{where}: {actual}, not {expected}");
        for (var i = 0; byValue && i < expected.Shape.ElementCount; i++)
        {
            var (e, a) = (At(expected, i), At(actual, i));
            Assert.True(e is double x && a is double y ? IsClose(x, y) : Equals(e, a), $"{where}: {a} at {i}, not {e}");
        }
    }

    private static bool IsClose(double expected, double actual) =>
        expected.Equals(actual) || Math.Abs(expected - actual) <= Absolute + (Relative * Math.Abs(expected));

    private static object At(Tensor tensor, int index) => tensor switch
    {
        Tensor<float> t => (double)t.Span[index],
        Tensor<double> t => t.Span[index],
        Tensor<Half> t => (double)t.Span[index],
        Tensor<BFloat16> t => (double)(float)t.Span[index],
        Tensor<bool> t => t.Span[index],
        Tensor<byte> t => t.Span[index],
        Tensor<sbyte> t => t.Span[index],
        Tensor<ushort> t => t.Span[index],
        Tensor<short> t => t.Span[index],
        Tensor<uint> t => t.Span[index],
        Tensor<int> t => t.Span[index],
        Tensor<ulong> t => t.Span[index],
        Tensor<long> t => t.Span[index],
        StringTensor t => t[index],
        _ => throw new ArgumentException($"No test knows {tensor.Type}.", nameof(tensor)),
    };
}
