using System.Runtime.InteropServices;
using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing.Vectors;

/// <summary>Writes truth values as 1 and 0: memory from native code may hold any byte for true.</summary>
internal sealed unsafe class TruthWriter : VectorWriter
{
    public override SqlType Type => SqlType.Boolean;

    protected override void Write(Column column, void* data, long row)
    {
        var values = MemoryMarshal.AsBytes(((Column<bool>)column).Span);
        for (var i = 0; i < values.Length; i++)
            ((byte*)data)[i] = values[i] == 0 ? (byte)0 : (byte)1;
    }
}
