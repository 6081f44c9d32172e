using System.Runtime.InteropServices;
using Baton.Frames;

namespace Baton.Adapters.OnnxRuntime.Frames.Elements;

/// <summary>Reads truth values, and the numbers 0 and 1 as such.</summary>
internal sealed class BooleanReader() : ElementReader<bool>(ColumnType.Boolean)
{
    private static readonly IntegerReader<byte> Bytes = new();

    public override bool TakesMissing => false;

    protected override void Convert(Column column, string name, Span<bool> destination)
    {
        var bytes = MemoryMarshal.AsBytes(destination);
        Bytes.Read(column, name, bytes);
        var row = bytes.IndexOfAnyExceptInRange((byte)0, (byte)1);
        if (row >= 0)
            throw Lossy(name, row, bytes[row]);
    }
}
