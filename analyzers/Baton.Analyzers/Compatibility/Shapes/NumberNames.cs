using Baton.Settings.Manifests;

namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>The names of numbers whose bounds are those of a .NET type: nobody reads <c>[-2147483648, 2147483647]</c>.</summary>
internal static class NumberNames
{
    private static readonly (string Name, SettingType Type, string Minimum, string Maximum)[] All =
    [
        ("sbyte", SettingType.Integer, "-128", "127"),
        ("byte", SettingType.Integer, "0", "255"),
        ("short", SettingType.Integer, "-32768", "32767"),
        ("ushort", SettingType.Integer, "0", "65535"),
        ("int", SettingType.Integer, "-2147483648", "2147483647"),
        ("uint", SettingType.Integer, "0", "4294967295"),
        ("long", SettingType.Integer, "-9223372036854775808", "9223372036854775807"),
        ("ulong", SettingType.Integer, "0", "18446744073709551615"),
        ("float", SettingType.Number, "-3.4028235E+38", "3.4028235E+38"),
    ];

    /// <summary>The name of a shape's bounds; null if they have none.</summary>
    public static string? Of(SettingShape shape) => shape.MinimumExclusive || shape.MaximumExclusive
        ? null
        : All.FirstOrDefault(n => n.Type == shape.Type && n.Minimum == shape.Minimum && n.Maximum == shape.Maximum).Name;

    /// <summary>The shape of a name; null if it is none.</summary>
    public static SettingShape? ShapeOf(string name) => All.FirstOrDefault(n => n.Name == name) is { Name: not null } found
        ? new SettingShape(found.Type) { Minimum = found.Minimum, Maximum = found.Maximum }
        : null;
}
