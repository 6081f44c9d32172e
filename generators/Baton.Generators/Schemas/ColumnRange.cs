using Microsoft.CodeAnalysis;

namespace Baton.Generators.Schemas;

/// <summary>Reads <c>[Range]</c> as bounds in the column's own type.</summary>
internal static class ColumnRange
{
    /// <summary>Reads the bounds.</summary>
    /// <param name="column">What the column holds.</param>
    /// <param name="attribute">The <c>RangeAttribute</c>.</param>
    /// <param name="refuse">Told what is wrong, if anything is.</param>
    /// <returns>The bounds; <see langword="null"/> if they are wrong, or if every value of the type lies between them.</returns>
    public static RangeSpec? Read(ColumnValue column, AttributeData attribute, Action<string> refuse)
    {
        // The constructors are (int, int), (double, double) and (Type, string, string).
        var arguments = attribute.ConstructorArguments;
        if (arguments.Length < 2)
            return null;
        if (!column.IsOrdered)
        {
            refuse("cannot have a [Range]: only numbers, dates and times lie between others");
            return null;
        }

        var minimum = arguments[arguments.Length - 2].Value;
        var maximum = arguments[arguments.Length - 1].Value;
        var range = column.Shape == ColumnShape.Real
            ? Real(column, ColumnConstant.Real(minimum), ColumnConstant.Real(maximum), Flag(attribute, "MinimumIsExclusive"), Flag(attribute, "MaximumIsExclusive"))
            : Countable(column, ColumnConstant.Countable(column, minimum), ColumnConstant.Countable(column, maximum), Flag(attribute, "MinimumIsExclusive"), Flag(attribute, "MaximumIsExclusive"));
        if (range.Refusal is { } refusal)
            refuse($"has the range {minimum} to {maximum}, {refusal}");
        return range.Spec;
    }

    private static (RangeSpec? Spec, string? Refusal) Real(ColumnValue column, double? minimum, double? maximum, bool minimumExclusive, bool maximumExclusive)
    {
        if (minimum is not { } from || maximum is not { } to || double.IsNaN(from) || double.IsNaN(to))
            return (null, "whose bounds are no numbers");
        var isBoundedBelow = ColumnConstant.Fits(column, from);
        var isBoundedAbove = ColumnConstant.Fits(column, to);
        if (from > to || (from == to && (minimumExclusive || maximumExclusive)) || (!isBoundedBelow && from > 0) || (!isBoundedAbove && to < 0))
            return (null, "which holds no value of its type");
        var least = isBoundedBelow ? ColumnConstant.Write(column, from) : null;
        var greatest = isBoundedAbove ? ColumnConstant.Write(column, to) : null;
        return (Spec(least, greatest, minimumExclusive, maximumExclusive), null);
    }

    private static (RangeSpec? Spec, string? Refusal) Countable(ColumnValue column, decimal? minimum, decimal? maximum, bool minimumExclusive, bool maximumExclusive)
    {
        if (minimum is not { } from || maximum is not { } to)
            return (null, column.Shape == ColumnShape.Integer ? "whose bounds are no numbers" : "whose bounds must be written as 2011-01-31, 17:30:00 or 2011-01-31T17:30:00, as the column's type is");
        // A fraction between two whole numbers excludes the nearer one by itself.
        minimumExclusive &= decimal.Ceiling(from) == from;
        maximumExclusive &= decimal.Floor(to) == to;
        from = decimal.Ceiling(from);
        to = decimal.Floor(to);
        var first = Math.Max(column.Least, from + (minimumExclusive ? column.Step : 0));
        var last = Math.Min(column.Greatest, to - (maximumExclusive ? column.Step : 0));
        if (first > last)
            return (null, "which holds no value of its type");
        if (first == column.Least && last == column.Greatest)
            return (null, null);
        return (Spec(
            from < column.Least ? null : ColumnConstant.Write(column, from),
            // "At least 1" is what a maximum of int.MaxValue means.
            to > column.Greatest || (to == column.Greatest && !maximumExclusive) ? null : ColumnConstant.Write(column, to),
            minimumExclusive,
            maximumExclusive), null);
    }

    private static RangeSpec? Spec(ConstantSpec? minimum, ConstantSpec? maximum, bool minimumExclusive, bool maximumExclusive) =>
        minimum is null && maximum is null
            ? null
            : new RangeSpec(minimum, maximum, minimumExclusive && minimum is not null, maximumExclusive && maximum is not null);

    private static bool Flag(AttributeData attribute, string name) =>
        attribute.NamedArguments.Any(a => a.Key == name && a.Value.Value is true);
}
