using System.Globalization;
using System.Text.Unicode;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>
/// Describes memory to the library without copying it: NumPy's array interface, version 3, as JSON. It is written as the
/// library reads it, as UTF-8 that ends with a zero.
/// </summary>
internal static class ArrayInterface
{
    /// <summary>Room for every description.</summary>
    public const int MostBytes = 256;

    /// <summary>Describes a column-major matrix of single-precision numbers.</summary>
    /// <param name="room">Receives the description.</param>
    /// <param name="address">Where the first number lies.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="columnStride">How many numbers lie between a column and the next.</param>
    public static void WriteMatrix(Span<byte> room, nint address, int rows, int columns, int columnStride)
    {
        int written;
        // A row whose numbers lie side by side needs no strides, which take the library longer to read than all else.
        if (rows == 1 && columnStride == 1)
            Utf8.TryWrite(room, CultureInfo.InvariantCulture, $$"""{"data":[{{(nuint)address}},true],"shape":[1,{{columns}}],"typestr":"<f4","version":3}""", out written);
        else
            Utf8.TryWrite(room, CultureInfo.InvariantCulture, $$"""{"data":[{{(nuint)address}},true],"shape":[{{rows}},{{columns}}],"strides":[{{sizeof(float)}},{{(long)columnStride * sizeof(float)}}],"typestr":"<f4","version":3}""", out written);
        room[written] = 0;
    }

    /// <summary>Describes a run of single-precision numbers.</summary>
    /// <param name="room">Receives the description.</param>
    /// <param name="address">Where the first number lies.</param>
    /// <param name="length">How many there are.</param>
    public static void WriteVector(Span<byte> room, nint address, int length)
    {
        Utf8.TryWrite(room, CultureInfo.InvariantCulture, $$"""{"data":[{{(nuint)address}},true],"shape":[{{length}}],"typestr":"<f4","version":3}""", out var written);
        room[written] = 0;
    }
}
