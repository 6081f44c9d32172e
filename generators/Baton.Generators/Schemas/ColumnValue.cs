using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Schemas;

/// <summary>What a column holds.</summary>
/// <param name="CSharp">The C# type.</param>
/// <param name="ColumnType">The member of Baton's <c>ColumnType</c>.</param>
/// <param name="Shape">What it has in common with others.</param>
/// <param name="Least">The smallest value of those that can be counted: a number, or the ticks of a date or time.</param>
/// <param name="Greatest">The greatest value of those that can be counted.</param>
internal sealed record ColumnValue(string CSharp, string ColumnType, ColumnShape Shape, decimal Least = 0, decimal Greatest = 0)
{
    /// <summary>What a person may want instead, for types that no column stores.</summary>
    public const string Supported =
        "a column holds bool, a whole number from sbyte to ulong, float, double, DateOnly, TimeOnly, DateTime or string, each also nullable";

    private static readonly Dictionary<SpecialType, ColumnValue> Special = new()
    {
        [SpecialType.System_Boolean] = new("bool", "Boolean", ColumnShape.Boolean),
        [SpecialType.System_SByte] = new("sbyte", "Int8", ColumnShape.Integer, sbyte.MinValue, sbyte.MaxValue),
        [SpecialType.System_Byte] = new("byte", "UInt8", ColumnShape.Integer, byte.MinValue, byte.MaxValue),
        [SpecialType.System_Int16] = new("short", "Int16", ColumnShape.Integer, short.MinValue, short.MaxValue),
        [SpecialType.System_UInt16] = new("ushort", "UInt16", ColumnShape.Integer, ushort.MinValue, ushort.MaxValue),
        [SpecialType.System_Int32] = new("int", "Int32", ColumnShape.Integer, int.MinValue, int.MaxValue),
        [SpecialType.System_UInt32] = new("uint", "UInt32", ColumnShape.Integer, uint.MinValue, uint.MaxValue),
        [SpecialType.System_Int64] = new("long", "Int64", ColumnShape.Integer, long.MinValue, long.MaxValue),
        [SpecialType.System_UInt64] = new("ulong", "UInt64", ColumnShape.Integer, ulong.MinValue, ulong.MaxValue),
        [SpecialType.System_Single] = new("float", "Float32", ColumnShape.Real),
        [SpecialType.System_Double] = new("double", "Float64", ColumnShape.Real),
        [SpecialType.System_DateTime] = new("global::System.DateTime", "DateTime", ColumnShape.DateTime, 0, DateTime.MaxValue.Ticks),
        [SpecialType.System_String] = new("string", "String", ColumnShape.Text),
    };

    private static readonly ColumnValue Date = new("global::System.DateOnly", "Date", ColumnShape.Date, 0, DateTime.MaxValue.Date.Ticks);
    private static readonly ColumnValue Time = new("global::System.TimeOnly", "Time", ColumnShape.Time, 0, TimeSpan.TicksPerDay - 1);

    /// <summary>Whether values have an order.</summary>
    public bool IsOrdered => Shape is not (ColumnShape.Boolean or ColumnShape.Text);

    /// <summary>How far apart two neighbours of those that can be counted are.</summary>
    public decimal Step => Shape == ColumnShape.Date ? TimeSpan.TicksPerDay : 1;

    /// <summary>What a column of a .NET type holds; <see langword="null"/> if no column stores the type.</summary>
    public static ColumnValue? Of(ITypeSymbol type) =>
        Special.TryGetValue(type.SpecialType, out var value) ? value
        : type.Is("System", "DateOnly") ? Date
        : type.Is("System", "TimeOnly") ? Time
        : null;
}
