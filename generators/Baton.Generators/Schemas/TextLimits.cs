using System.Text.RegularExpressions;
using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Schemas;

/// <summary>What one annotation says of a text: its length or its pattern.</summary>
/// <param name="Minimum">The smallest length, if it says one.</param>
/// <param name="Maximum">The greatest length, if it says one.</param>
/// <param name="Pattern">The pattern, if it says one.</param>
internal sealed record TextLimits(int? Minimum = null, int? Maximum = null, PatternSpec? Pattern = null)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";
    private const int DefaultTimeout = 2000;

    /// <summary>Reads an annotation; <see langword="null"/> if it says nothing of a text.</summary>
    public static TextLimits? Of(AttributeData attribute)
    {
        var type = attribute.AttributeClass;
        var arguments = attribute.ConstructorArguments;
        return type.Is(Annotations, "StringLengthAttribute") ? new TextLimits(Named(attribute, "MinimumLength"), Number(arguments, 0))
            : type.Is(Annotations, "LengthAttribute") ? new TextLimits(Number(arguments, 0), Number(arguments, 1))
            : type.Is(Annotations, "MinLengthAttribute") ? new TextLimits(Number(arguments, 0))
            : type.Is(Annotations, "MaxLengthAttribute") ? new TextLimits(null, Number(arguments, 0))
            : type.Is(Annotations, "RegularExpressionAttribute") ? new TextLimits(null, null, new PatternSpec(
                arguments.Length > 0 ? arguments[0].Value as string ?? "" : "",
                Named(attribute, "MatchTimeoutInMilliseconds") ?? DefaultTimeout))
            : null;
    }

    /// <summary>What is wrong with the annotation, together with those before it; <see langword="null"/> if nothing is.</summary>
    public string? Problem(SchemaColumnSpec column)
    {
        if (Pattern is { } pattern)
        {
            return !IsRegularExpression(pattern.Pattern) ? $"has the pattern {pattern.Pattern}, which is no regular expression"
                : pattern.TimeoutMilliseconds is 0 or < -1 ? "has a pattern that may take no time: its timeout is a number of milliseconds, or -1 for none"
                : null;
        }

        return Merge(column.Length) is { } length && length.Minimum > (length.Maximum ?? int.MaxValue)
            ? $"must be at least {length.Minimum} and at most {length.Maximum} characters long, which no text is"
            : null;
    }

    /// <summary>Adds what the annotation says.</summary>
    public SchemaColumnSpec Apply(SchemaColumnSpec column) =>
        Pattern is null ? column with { Length = Merge(column.Length) } : column with { Pattern = Pattern };

    private LengthSpec? Merge(LengthSpec? other)
    {
        var minimum = Math.Max(Minimum ?? 0, other?.Minimum ?? 0);
        int? maximum = Math.Min(Maximum ?? int.MaxValue, other?.Maximum ?? int.MaxValue) is var most && most == int.MaxValue ? null : most;
        return minimum == 0 && maximum is null ? null : new LengthSpec(minimum, maximum);
    }

    private static bool IsRegularExpression(string pattern)
    {
        try
        {
            // As the checker will write it.
            _ = new Regex($@"\A(?:{pattern})\z");
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static int? Number(System.Collections.Immutable.ImmutableArray<TypedConstant> arguments, int index) =>
        arguments.Length > index && arguments[index].Value is int number && number >= 0 ? number : null;

    private static int? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.Where(a => a.Key == name).Select(a => a.Value.Value as int?).FirstOrDefault();
}
