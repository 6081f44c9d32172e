using System.Globalization;
using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Components.Parsing;

/// <summary>The default of an optional parameter as C#.</summary>
internal static class DefaultArgument
{
    /// <summary>An expression of the parameter's type.</summary>
    public static string Expression(IParameterSymbol parameter)
    {
        var (type, isNullable) = ValueParser.Unwrap(parameter.Type);
        return parameter.ExplicitDefaultValue switch
        {
            null => isNullable ? "null" : "default!",
            string text => Literal.String(text),
            double number when double.IsNaN(number) || double.IsInfinity(number) => $"double.{Name(number)}",
            float number when float.IsNaN(number) || float.IsInfinity(number) => $"float.{Name(number)}",
            var number when type.TypeKind == TypeKind.Enum => $"({type.GlobalName()})({SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false)})",
            double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
            float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            var other => SymbolDisplay.FormatPrimitive(other, quoteStrings: true, useHexadecimalNumbers: false),
        };
    }

    private static string Name(double number) =>
        double.IsNaN(number) ? nameof(double.NaN) : number > 0 ? nameof(double.PositiveInfinity) : nameof(double.NegativeInfinity);
}
