using System.Globalization;
using Baton.Settings.Scalars;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Components.Parsing;

/// <summary>Reads <c>TimeSpan.FromSeconds(30)</c> and its like, which are no constants but mean the same everywhere.</summary>
internal static class Durations
{
    /// <summary>Reads a length of time.</summary>
    /// <param name="model">The expression's model.</param>
    /// <param name="expression">A call of a factory of <see cref="TimeSpan"/> with one constant, or <c>TimeSpan.Zero</c>.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="text">The length in the manifest's grammar.</param>
    public static bool TryRead(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellation, out string text)
    {
        text = "";
        if (model.GetSymbolInfo(expression, cancellation).Symbol is not { ContainingType: { Name: nameof(TimeSpan), ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } symbol)
            return false;
        if (symbol is IFieldSymbol { Name: nameof(TimeSpan.Zero) })
        {
            text = DurationScalar.Format(TimeSpan.Zero);
            return true;
        }

        if (expression is not InvocationExpressionSyntax { ArgumentList.Arguments: [var argument] }
            || UnitOf(symbol.Name) is not { } unit
            || model.GetConstantValue(argument.Expression, cancellation) is not { HasValue: true, Value: int or long or double } constant)
        {
            return false;
        }

        var ticks = Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture) * unit;
        // Beyond 2^53 a double no longer counts single ticks, and a fraction of a tick is rounded by the runtime's own rule.
        if (Math.Abs(ticks) > 1L << 53 || Math.Floor(ticks) != ticks)
            return false;
        text = DurationScalar.Format(new TimeSpan((long)ticks));
        return true;
    }

    private static long? UnitOf(string factory) => factory switch
    {
        "FromTicks" => 1,
        "FromMicroseconds" => TimeSpan.TicksPerMillisecond / 1000,
        "FromMilliseconds" => TimeSpan.TicksPerMillisecond,
        "FromSeconds" => TimeSpan.TicksPerSecond,
        "FromMinutes" => TimeSpan.TicksPerMinute,
        "FromHours" => TimeSpan.TicksPerHour,
        "FromDays" => TimeSpan.TicksPerDay,
        _ => null,
    };
}
