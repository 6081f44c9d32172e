using System.Globalization;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>Describes memory to the library without copying it: NumPy's array interface, version 3, as JSON.</summary>
internal static class ArrayInterface
{
    /// <summary>A column-major matrix of single-precision numbers.</summary>
    /// <param name="address">Where the first number lies.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="columnStride">How many numbers lie between a column and the next.</param>
    public static string Matrix(nint address, int rows, int columns, int columnStride) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"data":[{{(nuint)address}},true],"shape":[{{rows}},{{columns}}],"strides":[{{sizeof(float)}},{{(long)columnStride * sizeof(float)}}],"typestr":"<f4","version":3}""");

    /// <summary>A run of single-precision numbers.</summary>
    /// <param name="address">Where the first number lies.</param>
    /// <param name="length">How many there are.</param>
    public static string Vector(nint address, int length) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"data":[{{(nuint)address}},true],"shape":[{{length}}],"typestr":"<f4","version":3}""");
}
