using Baton.Generators.Components.Values;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>A .NET type that one scalar holds.</summary>
/// <param name="Type">What config sees.</param>
/// <param name="Reader">The method of <c>SettingsValue</c> that reads it.</param>
/// <param name="Writer">The method of <c>SettingsWriter</c> that writes it.</param>
/// <param name="Minimum">The type's own smallest value, where config's type has smaller ones.</param>
/// <param name="Maximum">The type's own greatest value, where config's type has greater ones.</param>
internal sealed record ScalarType(SettingType Type, string Reader, string Writer, string? Minimum = null, string? Maximum = null)
{
    // What .NET writes for a float's bounds: older runtimes, which may host the compiler, write more digits.
    private const string GreatestSingle = "3.4028235E+38";

    private static readonly Dictionary<SpecialType, ScalarType> Special = new()
    {
        [SpecialType.System_Boolean] = new(SettingType.Boolean, "Boolean", "Boolean"),
        [SpecialType.System_SByte] = new(SettingType.Integer, "SByte", "Integer", "-128", "127"),
        [SpecialType.System_Byte] = new(SettingType.Integer, "Byte", "Integer", "0", "255"),
        [SpecialType.System_Int16] = new(SettingType.Integer, "Int16", "Integer", "-32768", "32767"),
        [SpecialType.System_UInt16] = new(SettingType.Integer, "UInt16", "Integer", "0", "65535"),
        [SpecialType.System_Int32] = new(SettingType.Integer, "Int32", "Integer", "-2147483648", "2147483647"),
        [SpecialType.System_UInt32] = new(SettingType.Integer, "UInt32", "Integer", "0", "4294967295"),
        [SpecialType.System_Int64] = new(SettingType.Integer, "Int64", "Integer", "-9223372036854775808", "9223372036854775807"),
        [SpecialType.System_UInt64] = new(SettingType.Integer, "UInt64", "UnsignedInteger", "0", "18446744073709551615"),
        [SpecialType.System_Single] = new(SettingType.Number, "Single", "Number", "-" + GreatestSingle, GreatestSingle),
        [SpecialType.System_Double] = new(SettingType.Number, "Double", "Number"),
        [SpecialType.System_Decimal] = new(SettingType.Decimal, "Decimal", "Decimal"),
        [SpecialType.System_String] = new(SettingType.String, "String", "String"),
        [SpecialType.System_DateTime] = new(SettingType.DateTime, "DateTime", "DateTime"),
    };

    private static readonly Dictionary<string, ScalarType> InSystem = new(StringComparer.Ordinal)
    {
        ["DateTimeOffset"] = new(SettingType.DateTimeOffset, "DateTimeOffset", "DateTimeOffset"),
        ["DateOnly"] = new(SettingType.Date, "Date", "Date"),
        ["TimeOnly"] = new(SettingType.Time, "Time", "Time"),
        ["TimeSpan"] = new(SettingType.Duration, "Duration", "Duration"),
        ["Uri"] = new(SettingType.Uri, "Uri", "Uri"),
    };

    /// <summary>How a type is read; null if no scalar holds it.</summary>
    public static ScalarType? Of(ITypeSymbol type)
    {
        if (Special.TryGetValue(type.SpecialType, out var special))
            return special;
        return InSystem.TryGetValue(type.MetadataName, out var known) && type.Is("System", type.MetadataName) ? known : null;
    }

    /// <summary>The shape without limits of its own.</summary>
    public SettingShape Shape(bool isNullable) => new(Type) { Nullable = isNullable, Minimum = Minimum, Maximum = Maximum };

    /// <summary>Makes the value with its limits; null if they do not fit the type.</summary>
    public ValueSpec? Parse(ITypeSymbol type, bool isNullable, Limits limits, out string problem)
    {
        var plain = Shape(isNullable);
        var limited = LimitsParser.Apply(plain, limits, out problem);
        if (limited is null)
            return null;
        // Dates and the like are compared by the validator: few have limits, and its words are the ones that count.
        var isChecked = limited.AllowedValues.Count > 0
            || limited.MinimumExclusive || limited.MaximumExclusive
            || (Type is not (SettingType.Integer or SettingType.Number) && (limited.Minimum ?? limited.Maximum) is not null);
        var arguments = isChecked || limited == plain ? [] : LimitArguments(plain, limited);
        return new ScalarSpec(limited, type.GlobalName(), Reader, Writer, arguments.ToEquatableArray(), isChecked);
    }

    private IEnumerable<string> LimitArguments(SettingShape plain, SettingShape limited)
    {
        var suffix = Type == SettingType.Number ? "d" : "";
        if (limited.Minimum is { } minimum && minimum != plain.Minimum)
            yield return $"minimum: {minimum}{suffix}";
        if (limited.Maximum is { } maximum && maximum != plain.Maximum)
            yield return $"maximum: {maximum}{suffix}";
    }
}
