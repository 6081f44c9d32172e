namespace Baton.Native;

/// <summary>A native library in this process.</summary>
/// <param name="File">Its file, or its bare name if the system found it.</param>
/// <param name="Handle">What <see cref="System.Runtime.InteropServices.NativeLibrary"/> knows it by.</param>
/// <param name="Version">Its version, where the adapter reads one.</param>
public sealed record LoadedLibrary(string File, nint Handle, Version? Version = null);
