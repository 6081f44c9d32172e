using System.Runtime.InteropServices;

namespace Baton.Native.Search;

/// <summary>The operating system's loader.</summary>
internal static class SystemLoader
{
    /// <inheritdoc cref="OpenLibrary"/>
    public static nint Open(string file, out string reason)
    {
        try
        {
            reason = "";
            return NativeLibrary.Load(file);
        }
        catch (Exception failure) when (failure is DllNotFoundException or BadImageFormatException)
        {
            // General advice comes first, what the system says last.
            var words = failure.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            reason = words.Length == 0 ? "the system gives no reason" : words[^1];
            return 0;
        }
    }
}
