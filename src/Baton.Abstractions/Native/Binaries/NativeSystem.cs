namespace Baton.Native.Binaries;

/// <summary>An operating system, as far as native libraries differ.</summary>
internal enum NativeSystem
{
    /// <summary>Linux, and every Unix that has its file format.</summary>
    Linux,

    /// <summary>Windows.</summary>
    Windows,

    /// <summary>macOS.</summary>
    MacOS,
}
