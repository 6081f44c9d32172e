namespace Baton.Native.Search;

/// <summary>How a search ended.</summary>
/// <param name="Handle">The library's handle, 0 if there is none.</param>
/// <param name="File">Its file, or its bare name if the system found it.</param>
/// <param name="Problem">Why there is none, and how to get it.</param>
internal sealed record NativeFinding(nint Handle, string File, string Problem);
