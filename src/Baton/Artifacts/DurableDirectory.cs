using System.Runtime.InteropServices;

namespace Baton.Artifacts;

/// <summary>Writes the entries of a directory to the disk; flushing a file does not write its name.</summary>
internal static partial class DurableDirectory
{
    private const int ReadOnly = 0;

    /// <summary>Returns when the directory's entries are on the disk. Windows has no such call and needs none.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = Open(path, ReadOnly);
        if (descriptor < 0)
            throw Failure(path);
        try
        {
            if (Synchronize(descriptor) != 0 && !IsUnsupported())
                throw Failure(path);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    // Some network file systems cannot flush a directory, and say so with EINVAL.
    private static bool IsUnsupported()
    {
        const int InvalidArgument = 22;
        return Marshal.GetLastPInvokeError() == InvalidArgument;
    }

    private static IOException Failure(string path) => new($"{Marshal.GetLastPInvokeErrorMessage()} : '{path}'");

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Synchronize(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
