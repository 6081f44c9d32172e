using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>What <c>[Range]</c> and <c>[AllowedValues]</c> say of a property, as they say it.</summary>
internal sealed class Limits
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    /// <summary>No limits.</summary>
    public static Limits None { get; } = new();

    /// <summary>The smallest and the greatest value: numbers, or texts where the range names a type.</summary>
    public (object Minimum, object Maximum)? Range { get; private set; }

    public bool MinimumExclusive { get; private set; }

    public bool MaximumExclusive { get; private set; }

    /// <summary>The values that are allowed; null stands for itself.</summary>
    public IReadOnlyList<TypedConstant>? Allowed { get; private set; }

    public bool Any => Range is not null || Allowed is not null;

    /// <summary>Reads the limits from a property's attributes; of several of a kind the first counts.</summary>
    public static Limits Of(IEnumerable<AttributeData> attributes)
    {
        var limits = None;
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass.Is(Annotations, "RangeAttribute"))
                (limits = limits.OrNew()).ReadRange(attribute);
            else if (attribute.AttributeClass.Is(Annotations, "AllowedValuesAttribute") && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } values])
                (limits = limits.OrNew()).Allowed ??= values.Values;
        }

        return limits;
    }

    private Limits OrNew() => ReferenceEquals(this, None) ? new Limits() : this;

    private void ReadRange(AttributeData attribute)
    {
        if (Range is not null)
            return;
        var arguments = attribute.ConstructorArguments;
        // Of the three-argument form, the first names the type.
        if (arguments.Length < 2 || arguments[arguments.Length - 2].Value is not { } minimum || arguments[arguments.Length - 1].Value is not { } maximum)
            return;
        Range = (minimum, maximum);
        foreach (var named in attribute.NamedArguments)
        {
            if (named.Key == "MinimumIsExclusive")
                MinimumExclusive = named.Value.Value is true;
            else if (named.Key == "MaximumIsExclusive")
                MaximumExclusive = named.Value.Value is true;
        }
    }
}
