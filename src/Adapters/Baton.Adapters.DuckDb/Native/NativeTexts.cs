using System.Runtime.InteropServices;
using System.Text;

namespace Baton.Adapters.DuckDb.Native;

/// <summary>Reads texts that the library owns.</summary>
internal static unsafe class NativeTexts
{
    /// <summary>Reads a text that ends with a zero byte; none is the empty text.</summary>
    public static string Read(byte* text) => Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));
}
