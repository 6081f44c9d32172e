using System.Text;

namespace Baton.Benchmarks.OnnxRuntime;

/// <summary>A small model: twelve features, each an input of its own, weighted and added up.</summary>
internal static class WeightedSum
{
    private const int Width = 12;

    /// <summary>The features' names.</summary>
    public static IReadOnlyList<string> Features { get; } = [.. Enumerable.Range(0, Width).Select(i => $"f{i}")];

    /// <summary>The model as the ONNX format (protocol buffers) has it.</summary>
    public static byte[] Build()
    {
        var graph = new List<byte[]>
        {
            Field(1, Node("Concat", Features, "x", Join(Field(1, "axis"), Field(3, 1), Field(20, 2)))),
            Field(1, Node("MatMul", ["x", "w"], "prediction")),
            Field(2, "sum"),
            Field(5, Join(Field(1, Width), Field(1, 1), Field(2, 1), Field(8, "w"), Field(9, [.. Enumerable.Range(1, Width).SelectMany(i => BitConverter.GetBytes(i / 8f))]))),
        };
        graph.AddRange(Features.Select(f => Field(11, Port(f))));
        graph.Add(Field(12, Port("prediction")));
        return Join(Field(1, 8), Field(7, Join([.. graph])), Field(8, Join(Field(1, ""), Field(2, 17))));
    }

    private static byte[] Node(string operation, IEnumerable<string> inputs, string output, params byte[][] attributes) =>
        Join([.. inputs.Select(i => Field(1, i)), Field(2, output), Field(4, operation), .. attributes.Select(a => Field(5, a))]);

    private static byte[] Port(string name) =>
        Join(Field(1, name), Field(2, Field(1, Join(Field(1, 1), Field(2, Join(Field(1, Field(2, "rows")), Field(1, Field(1, 1))))))));

    /// <summary>A number below 128; a field above 15 needs a second byte for its own number.</summary>
    private static byte[] Field(int field, byte number) =>
        field > 15 ? [(byte)(((field << 3) & 0x7F) | 0x80), (byte)(field >> 4), number] : [(byte)(field << 3), number];

    private static byte[] Field(int field, string text) => Field(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Field(int field, byte[] bytes)
    {
        var length = new List<byte>();
        var left = bytes.Length;
        for (; left >= 0x80; left >>= 7)
            length.Add((byte)(left | 0x80));
        return [(byte)((field << 3) | 2), .. length, (byte)left, .. bytes];
    }

    private static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(p => p)];
}
