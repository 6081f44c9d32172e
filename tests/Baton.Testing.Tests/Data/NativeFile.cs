using System.Runtime.InteropServices;

namespace Baton.Testing.Tests.Data;

/// <summary>Files that native code opens: no lock of .NET's tells of them.</summary>
internal static partial class NativeFile
{
    /// <summary>Opens a file to be read, and never closes it; does nothing where there is no such library.</summary>
    public static void Open(string path)
    {
        if (OperatingSystem.IsLinux())
            _ = OpenDescriptor(path, flags: 0);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenDescriptor(string path, int flags);
}
