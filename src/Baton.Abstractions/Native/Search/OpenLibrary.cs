namespace Baton.Native.Search;

/// <summary>Loads a library into the process.</summary>
/// <param name="file">Its full path, or a bare name that the system is to search for.</param>
/// <param name="reason">Why it cannot be loaded, in the system's words; empty if it was.</param>
/// <returns>Its handle, or 0.</returns>
internal delegate nint OpenLibrary(string file, out string reason);
