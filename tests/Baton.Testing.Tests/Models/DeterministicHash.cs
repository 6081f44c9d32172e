namespace Baton.Testing.Tests.Models;

/// <summary>A hash that is the same in every process.</summary>
internal static class DeterministicHash
{
    public static int GetDeterministicHash(this string text) => text.Aggregate(17, static (hash, unit) => unchecked((hash * 31) + unit));
}
