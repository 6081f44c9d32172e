using Baton.Settings;

namespace Baton.Generators.Glue.Mapping;

/// <summary>How a setting's value becomes an option's.</summary>
internal abstract record Conversion
{
    /// <summary>It fits as it is, or by a conversion that loses nothing.</summary>
    internal sealed record Direct : Conversion;

    /// <summary>By the names of enum members.</summary>
    /// <param name="Source">The setting's enum.</param>
    /// <param name="Target">The option's enum.</param>
    /// <param name="Members">The members of both, by their names.</param>
    internal sealed record ByName(string Source, string Target, EquatableArray<(string Source, string Target)> Members) : Conversion;

    /// <summary>Item by item.</summary>
    /// <param name="Item">What becomes of each item.</param>
    /// <param name="Source">The type of an item of the setting.</param>
    /// <param name="Target">The type of an item of the option.</param>
    /// <param name="IsArray">Whether the option is an array, and else a list.</param>
    internal sealed record Items(Conversion Item, string Source, string Target, bool IsArray) : Conversion;
}
