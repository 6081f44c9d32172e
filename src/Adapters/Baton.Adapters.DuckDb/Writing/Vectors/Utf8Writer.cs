using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing.Vectors;

/// <summary>Writes where texts lie: short ones stand in the vector, longer ones stay in the column, which is pinned.</summary>
internal sealed unsafe class Utf8Writer : VectorWriter
{
    public override SqlType Type => SqlType.Varchar;

    protected override void Write(Column column, void* data, long row)
    {
        var texts = (StringColumn)column;
        var offsets = texts.Offsets.Span;
        var values = (NativeText*)data;
        fixed (byte* bytes = texts.Bytes.Span)
        {
            for (var i = 0; i < texts.Length; i++)
                values[i] = texts.IsNull(i) ? default : NativeText.Of(bytes + offsets[i], offsets[i + 1] - offsets[i]);
        }
    }
}
