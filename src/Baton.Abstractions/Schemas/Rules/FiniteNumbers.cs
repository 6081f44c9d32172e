using System.Runtime.CompilerServices;
using Baton.Frames;

namespace Baton.Schemas.Rules;

/// <summary>The rule of every floating-point column: a value is a finite number. What is unknown is missing, not NaN.</summary>
internal static class FiniteNumbers
{
    public const string Rule = "a finite number";

    public static bool IsFinite<T>(T value)
        where T : unmanaged =>
        typeof(T) == typeof(float) ? float.IsFinite(Unsafe.BitCast<T, float>(value))
        : typeof(T) != typeof(double) || double.IsFinite(Unsafe.BitCast<T, double>(value));

    public static void Find<T>(Column<T> column, RowFindings findings)
        where T : unmanaged
    {
        if (typeof(T) != typeof(float) && typeof(T) != typeof(double))
            return;
        var values = column.Span;
        for (var row = 0; row < values.Length; row++)
        {
            if (!IsFinite(values[row]) && column.Validity.IsValid(row))
                findings.Add(row);
        }
    }
}
