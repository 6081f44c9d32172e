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

    /// <summary>The library's version; <see langword="null"/> if it says none.</summary>
    public readonly Version? ReadVersion()
    {
        var text = Utf8.Read(GetVersionString());
        // "1.30.0", or "1.31.0-dev-20260101" before a release.
        var end = text.AsSpan().IndexOfAnyExcept("0123456789.");
        return Version.TryParse(end < 0 ? text : text[..end], out var version) ? version : null;
    }

    /// <summary>The functions of a version.</summary>
    /// <param name="version">The version.</param>
    /// <returns>The functions; <see langword="null"/> if the library is older.</returns>
    public readonly OrtApi? Find(uint version)
    {
        var table = GetApi(version);
        return table is null ? null : new OrtApi(table);
    }
}
