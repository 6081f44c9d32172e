using System.ComponentModel;
using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Components;

/// <summary>
/// Reads scalars of a settings tree as .NET values. Generated code calls it: every value that it returns is of its type and
/// within its limits, everything else is a <see cref="SettingsException"/> in the validator's words.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SettingsValue
{
    // The digits that the compiler wrote into the manifest.
    private const string GreatestSingle = "3.4028235E+38";

    /// <summary>Whether a node is null.</summary>
    /// <param name="node">The node.</param>
    public static bool IsNull(SettingsNode node) => node is SettingsScalar { IsNull: true };

    /// <summary>Holds a node against limits that its reader does not take.</summary>
    /// <param name="node">The node.</param>
    /// <param name="shape">What it must look like.</param>
    /// <param name="secret">Whether the value must not be shown.</param>
    /// <returns>The node.</returns>
    public static SettingsNode Checked(SettingsNode node, SettingShape shape, bool secret = false) =>
        SettingsFailure.Find(node, shape, secret) is { } failure ? throw failure : node;

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="node">The node.</param>
    public static bool Boolean(SettingsNode node) =>
        node is SettingsScalar scalar && BooleanScalar.TryParse(scalar, out var value) ? value : throw Wrong(node, SettingType.Boolean);

    /// <summary>Reads a whole number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static sbyte SByte(SettingsNode node, sbyte minimum = sbyte.MinValue, sbyte maximum = sbyte.MaxValue) => (sbyte)Int64(node, minimum, maximum);

    /// <summary>Reads a whole number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static byte Byte(SettingsNode node, byte minimum = byte.MinValue, byte maximum = byte.MaxValue) => (byte)Int64(node, minimum, maximum);

    /// <summary>Reads a whole number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static short Int16(SettingsNode node, short minimum = short.MinValue, short maximum = short.MaxValue) => (short)Int64(node, minimum, maximum);

    /// <summary>Reads a whole number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static ushort UInt16(SettingsNode node, ushort minimum = ushort.MinValue, ushort maximum = ushort.MaxValue) => (ushort)Int64(node, minimum, maximum);

    /// <summary>Reads a whole number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static int Int32(SettingsNode node, int minimum = int.MinValue, int maximum = int.MaxValue) => (int)Int64(node, minimum, maximum);

    /// <summary>Reads a whole number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static uint UInt32(SettingsNode node, uint minimum = uint.MinValue, uint maximum = uint.MaxValue) => (uint)Int64(node, minimum, maximum);

    /// <summary>Reads a whole number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static long Int64(SettingsNode node, long minimum = long.MinValue, long maximum = long.MaxValue) =>
        node is SettingsScalar scalar && IntegerScalar.TryParse(scalar, out long value) && value >= minimum && value <= maximum
            ? value
            : throw Wrong(node, SettingType.Integer, IntegerScalar.Format(minimum), IntegerScalar.Format(maximum));

    /// <summary>Reads a whole number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static ulong UInt64(SettingsNode node, ulong minimum = ulong.MinValue, ulong maximum = ulong.MaxValue) =>
        node is SettingsScalar scalar && IntegerScalar.TryParse(scalar, out ulong value) && value >= minimum && value <= maximum
            ? value
            : throw Wrong(node, SettingType.Integer, IntegerScalar.Format(minimum), IntegerScalar.Format(maximum));

    /// <summary>Reads a finite number in single precision.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed; compared in double precision, as the validator does.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static float Single(SettingsNode node, double minimum = float.MinValue, double maximum = float.MaxValue) =>
        node is SettingsScalar scalar
        && NumberScalar.TryParse(scalar, out float value)
        && NumberScalar.TryParse(scalar, out double wide) && wide >= minimum && wide <= maximum
            ? value
            : throw Wrong(
                node,
                SettingType.Number,
                minimum == float.MinValue ? "-" + GreatestSingle : NumberScalar.Format(minimum),
                maximum == float.MaxValue ? GreatestSingle : NumberScalar.Format(maximum));

    /// <summary>Reads a finite number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    public static double Double(SettingsNode node, double minimum = double.NegativeInfinity, double maximum = double.PositiveInfinity) =>
        node is SettingsScalar scalar && NumberScalar.TryParse(scalar, out double value) && value >= minimum && value <= maximum
            ? value
            : throw Wrong(
                node,
                SettingType.Number,
                double.IsInfinity(minimum) ? null : NumberScalar.Format(minimum),
                double.IsInfinity(maximum) ? null : NumberScalar.Format(maximum));

    /// <summary>Reads a decimal number.</summary>
    /// <param name="node">The node.</param>
    public static decimal Decimal(SettingsNode node) =>
        node is SettingsScalar scalar && DecimalScalar.TryParse(scalar, out var value) ? value : throw Wrong(node, SettingType.Decimal);

    /// <summary>Reads text: any scalar but null.</summary>
    /// <param name="node">The node.</param>
    public static string String(SettingsNode node) =>
        node is SettingsScalar scalar && TextScalar.Parse(scalar) is { } value ? value : throw Wrong(node, SettingType.String);

    /// <summary>Reads the name of an enum's member.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The name; <see langword="null"/> if the node is no scalar or null.</returns>
    public static string? Name(SettingsNode node) => node is SettingsScalar { IsNull: false } scalar ? scalar.Text : null;

    /// <summary>Reads a date with a time; its kind is UTC if a <c>Z</c> says so, unspecified otherwise.</summary>
    /// <param name="node">The node.</param>
    public static DateTime DateTime(SettingsNode node) =>
        node is SettingsScalar scalar && DateTimeScalar.TryParse(scalar, out var value) ? value : throw Wrong(node, SettingType.DateTime);

    /// <summary>Reads a date with a time and its offset from UTC.</summary>
    /// <param name="node">The node.</param>
    public static DateTimeOffset DateTimeOffset(SettingsNode node) =>
        node is SettingsScalar scalar && DateTimeOffsetScalar.TryParse(scalar, out var value) ? value : throw Wrong(node, SettingType.DateTimeOffset);

    /// <summary>Reads a date.</summary>
    /// <param name="node">The node.</param>
    public static DateOnly Date(SettingsNode node) =>
        node is SettingsScalar scalar && DateScalar.TryParse(scalar, out var value) ? DateOnly.FromDateTime(value) : throw Wrong(node, SettingType.Date);

    /// <summary>Reads a time of day.</summary>
    /// <param name="node">The node.</param>
    public static TimeOnly Time(SettingsNode node) =>
        node is SettingsScalar scalar && TimeScalar.TryParse(scalar, out var value) ? TimeOnly.FromTimeSpan(value) : throw Wrong(node, SettingType.Time);

    /// <summary>Reads a length of time.</summary>
    /// <param name="node">The node.</param>
    public static TimeSpan Duration(SettingsNode node) =>
        node is SettingsScalar scalar && DurationScalar.TryParse(scalar, out var value) ? value : throw Wrong(node, SettingType.Duration);

    /// <summary>Reads an absolute or relative URI.</summary>
    /// <param name="node">The node.</param>
    public static Uri Uri(SettingsNode node) =>
        node is SettingsScalar { IsNull: false } scalar && UriScalar.Parse(scalar) is { } value ? value : throw Wrong(node, SettingType.Uri);

    private static SettingsException Wrong(SettingsNode node, SettingType type, string? minimum = null, string? maximum = null) =>
        SettingsFailure.Wrong(node, new SettingShape(type) { Minimum = minimum, Maximum = maximum });
}
