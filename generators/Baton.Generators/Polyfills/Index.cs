#if NETSTANDARD2_0
#pragma warning disable IDE0130 // The compiler looks for the type in this namespace.
namespace System;

/// <summary>A position from the start or the end: list patterns of netstandard2.0 compile to it.</summary>
/// <param name="value">The position.</param>
/// <param name="fromEnd">Whether it counts from the end.</param>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
#endif
