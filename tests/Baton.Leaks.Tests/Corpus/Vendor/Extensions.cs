using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Quanta;

/// <summary>Members that code calls on types which are not the vendor's.</summary>
public static class Extensions
{
    public static int Weigh(this string text) => text.Length;

    public static void Add(this ICollection<int> numbers, string text)
    {
    }

    public static TaskAwaiter GetAwaiter(this TimeSpan delay) => default;

    public static void Deconstruct(this Uri uri, out string host, out int port) => (host, port) = (uri.Host, uri.Port);

    public static IEnumerator<int> GetEnumerator(this Range range)
    {
        yield return range.Start.Value;
    }

    public static Version Select(this Version source, Func<Version, Version> selector) => selector(source);

    public static Version Where(this Version source, Func<Version, bool> predicate) => source;
}
