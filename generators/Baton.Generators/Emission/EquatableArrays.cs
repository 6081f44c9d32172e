using Baton.Settings;

namespace Baton.Generators.Emission;

/// <summary>Arrays that compare by value.</summary>
internal static class EquatableArrays
{
    /// <summary>Copies the items into an array that compares by value.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items);
}
