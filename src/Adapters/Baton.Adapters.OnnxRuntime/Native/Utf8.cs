using System.Runtime.InteropServices;
using System.Text;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>Text as the library reads and gives it: UTF-8, ended by a zero.</summary>
internal static unsafe class Utf8
{
    public static string Read(byte* text) => text is null ? "" : Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));

    public static byte[] Write(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }
}
