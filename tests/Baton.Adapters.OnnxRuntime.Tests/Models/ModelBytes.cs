using System.Text;

namespace Baton.Adapters.OnnxRuntime.Tests.Models;

/// <summary>Writes small ONNX models, field by field.</summary>
internal sealed class ModelBytes
{
    public const int Float = 1;
    public const int UInt8 = 2;
    public const int Int32 = 6;
    public const int Int64 = 7;
    public const int Text = 8;
    public const int Bool = 9;
    public const int Float16 = 10;
    public const int Double = 11;
    public const int BFloat16 = 16;

    private readonly List<byte[]> _graph = [];
    private readonly List<byte[]> _model = [];

    public int Opset { get; init; } = 17;

    public int IrVersion { get; init; } = 8;

    /// <summary>An input; a length of -1 is open, and a name for it follows the colon.</summary>
    public ModelBytes Input(string name, int type, params object[] dimensions) => Add(11, Port(name, type, dimensions));

    public ModelBytes Output(string name, int type, params object[] dimensions) => Add(12, Port(name, type, dimensions));

    public ModelBytes Node(string operation, string[] inputs, string[] outputs, params byte[][] attributes) => Domain("", operation, inputs, outputs, attributes);

    public ModelBytes Domain(string domain, string operation, string[] inputs, string[] outputs, params byte[][] attributes) => Add(1, Join(
        [.. inputs.Select(i => Field(1, i)), .. outputs.Select(o => Field(2, o)), Field(4, operation), Field(7, domain), .. attributes.Select(a => Field(5, a))]));

    public ModelBytes Floats(string name, long[] shape, params float[] values) =>
        Add(5, Join([.. shape.Select(d => Field(1, d)), Field(2, (long)Float), Field(8, name), Field(9, Join([.. values.Select(BitConverter.GetBytes)]))]));

    public ModelBytes Numbers(string name, long[] shape, params long[] values) =>
        Add(5, Join([.. shape.Select(d => Field(1, d)), Field(2, (long)Int64), Field(8, name), Field(9, Join([.. values.Select(BitConverter.GetBytes)]))]));

    /// <summary>Weights in a file beside the model.</summary>
    public ModelBytes External(string name, long[] shape, string file) => Add(5, Join(
        [.. shape.Select(d => Field(1, d)), Field(2, (long)Float), Field(8, name), Field(13, Join([Field(1, "location"), Field(2, file)])), Field(14, 1L)]));

    public ModelBytes Metadata(string key, string value)
    {
        _model.Add(Field(14, Join([Field(1, key), Field(2, value)])));
        return this;
    }

    public byte[] Build() => Join([
        Field(1, (long)IrVersion),
        Field(2, "Baton's tests"),
        Field(7, Join([.. _graph, Field(2, "graph")])),
        Field(8, Join([Field(1, ""), Field(2, (long)Opset)])),
        Field(8, Join([Field(1, "ai.onnx.ml"), Field(2, 3L)])),
        .. _model]);

    public static byte[] Number(string name, long value) => Join([Field(1, name), Field(3, value), Field(20, 2L)]);

    public static byte[] Word(string name, string value) => Join([Field(1, name), Field(4, value), Field(20, 3L)]);

    public static byte[] Numbers(string name, params long[] values) => Join([Field(1, name), .. values.Select(v => Field(8, v)), Field(20, 7L)]);

    public static byte[] Reals(string name, params float[] values) => Join([Field(1, name), Field(7, Join([.. values.Select(BitConverter.GetBytes)])), Field(20, 6L)]);

    public static byte[] Texts(string name, params string[] values) => Join([Field(1, name), .. values.Select(v => Field(9, v)), Field(20, 8L)]);

    private ModelBytes Add(int field, byte[] message)
    {
        _graph.Add(Field(field, message));
        return this;
    }

    /// <summary>A tensor, or with the type 0 a sequence of maps from numbers to numbers.</summary>
    private static byte[] Port(string name, int type, object[] dimensions)
    {
        var shape = Join([.. dimensions.Select(d => Field(1, d is string text ? Field(2, text) : (int)d < 0 ? [] : Field(1, (long)(int)d)))]);
        var tensor = Field(1, Join([Field(1, (long)type), Field(2, shape)]));
        var number = Field(1, Field(1, (long)Float));
        return Join([Field(1, name), Field(2, type > 0 ? tensor : Field(4, Field(1, Field(5, Join([Field(1, (long)-type), Field(2, number)])))))]);
    }

    private static byte[] Field(int field, long number) => Join([Varint((uint)field << 3), Varint(unchecked((ulong)number))]);

    private static byte[] Field(int field, string text) => Field(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Field(int field, byte[] bytes) => Join([Varint(((uint)field << 3) | 2), Varint((ulong)bytes.Length), bytes]);

    private static byte[] Varint(ulong number)
    {
        var bytes = new List<byte>();
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
        return [.. bytes];
    }

    private static byte[] Join(byte[][] parts) => [.. parts.SelectMany(p => p)];
}
