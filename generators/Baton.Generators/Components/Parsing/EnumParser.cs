using System.Globalization;
using Baton.Generators.Components.Values;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;
using Baton.Settings.Scalars;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Reads enums: config names a member in camel case, or lists the members of an enum of flags.</summary>
internal static class EnumParser
{
    public static ValueSpec? Parse(INamedTypeSymbol type, bool isNullable, Limits limits, out string problem)
    {
        var members = Members(type);
        problem = "";
        if (members.Count == 0)
            problem = $"is a {type.ToDisplayString()}, which has no members";
        else if (members.GroupBy(m => m.ConfigName, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } same)
            problem = $"is a {type.ToDisplayString()}, of which config calls several members '{same.Key}' ({string.Join(", ", same.Select(m => m.Identifier))})";
        else if (FormerProblem(type, members) is { } former)
            problem = $"is a {type.ToDisplayString()}, {former}";
        else if (limits.Range is not null)
            problem = "has a [Range], which fits numbers, dates and durations only";
        if (problem.Length > 0)
            return null;

        var names = members.Select(m => m.ConfigName).ToList();
        var isChecked = false;
        if (limits.Allowed is { } allowed)
        {
            names = [.. allowed.Where(a => !a.IsNull).Select(a => NameOf(members, type, a)).OfType<string>().Distinct()];
            isChecked = true;
            if (names.Count == 0 || names.Count < allowed.Count(a => !a.IsNull))
            {
                problem = $"has [AllowedValues] that are not all members of {type.ToDisplayString()}";
                return null;
            }
        }

        var isFlags = type.GetAttributes().Any(a => a.AttributeClass.Is("System", "FlagsAttribute"));
        var one = new SettingShape(SettingType.Enum)
        {
            Nullable = isNullable && !isFlags,
            AllowedValues = names.ToEquatableArray(),
            FormerValues = FormerValues(type).Where(v => names.Contains(v.Present)).ToEquatableArray(),
        };
        var shape = isFlags ? new SettingShape(SettingType.List) { Nullable = isNullable, Item = one } : one;
        return new EnumSpec(shape, type.GlobalName(), members.ToEquatableArray(), isFlags, isChecked);
    }

    /// <summary>The config names of a value: one member, or the flags that make it up; null if it is no such value.</summary>
    public static IReadOnlyList<string>? NamesOf(EnumSpec spec, object constant)
    {
        var bits = Bits(constant);
        if (!spec.IsFlags)
            return spec.Members.FirstOrDefault(m => m.Bits == bits) is { } member ? [member.ConfigName] : null;
        return EnumFlags.NamesOf(spec.Members, bits);
    }

    private static List<EnumMemberSpec> Members(INamedTypeSymbol type) =>
    [
        .. type.GetMembers().OfType<IFieldSymbol>()
            .Where(f => f.HasConstantValue)
            .Select(f => new EnumMemberSpec(SymbolText.Identifier(f.Name), CamelCase.From(f.Name), Bits(f.ConstantValue!))),
    ];

    private static IEnumerable<FormerValue> FormerValues(INamedTypeSymbol type) =>
        from field in type.GetMembers().OfType<IFieldSymbol>()
        where field.HasConstantValue
        from former in FormerNames.Of(field.GetAttributes())
        orderby former
        select new FormerValue(former, CamelCase.From(field.Name));

    private static string? FormerProblem(INamedTypeSymbol type, List<EnumMemberSpec> members)
    {
        var values = FormerValues(type).ToList();
        foreach (var value in values)
        {
            if (FormerNames.Problem(value.Former, value.Present) is { } problem)
                return $"whose member '{value.Present}' {problem}";
            if (members.Exists(m => m.ConfigName == value.Former))
                return $"whose member '{value.Present}' has the former name '{value.Former}', which is the present name of another one";
            if (values.Exists(v => v != value && v.Former == value.Former))
                return $"of which several members have the former name '{value.Former}'";
        }

        return null;
    }

    private static string? NameOf(List<EnumMemberSpec> members, INamedTypeSymbol type, TypedConstant constant) =>
        constant.Value is { } value && SymbolEqualityComparer.Default.Equals(constant.Type, type)
            ? members.Find(m => m.Bits == Bits(value))?.ConfigName
            : null;

    private static ulong Bits(object constant) => constant is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(constant, CultureInfo.InvariantCulture));
}
