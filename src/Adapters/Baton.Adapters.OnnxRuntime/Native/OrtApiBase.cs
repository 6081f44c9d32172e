using System.Runtime.InteropServices;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>What the library's only export gives: the tables of functions by their versions, and the library's own version.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct OrtApiBase
{
    /// <summary>The table of a version; null if the library is older.</summary>
    public delegate* unmanaged<uint, nint*> GetApi;

    /// <summary>The library's version as text, such as <c>1.30.0</c>.</summary>
    public delegate* unmanaged<byte*> GetVersionString;
}
