using System.Globalization;
using System.Numerics;
using Baton.Frames;

namespace Baton.Onnx.Predictions;

/// <summary>
/// Categories as values of the column of numbers that holds them. Such a column can hold only categories that are the text
/// of one of its numbers; the others are left out.
/// </summary>
/// <param name="Places">The place among all categories of each one that the column can hold.</param>
/// <param name="Numbers">These as floating-point numbers.</param>
/// <param name="Integers">These as the bits of whole numbers; of floating-point ones without meaning.</param>
internal sealed record CategoryKeys(IReadOnlyList<int> Places, IReadOnlyList<double> Numbers, IReadOnlyList<long> Integers)
{
    /// <summary>The greatest whole number up to which double precision holds all of them.</summary>
    private const double Exact = 1L << 53;

    /// <summary>Whether floating-point numbers tell the categories from all other whole numbers.</summary>
    public bool FitDoubles => Numbers.All(n => Math.Abs(n) < Exact);

    /// <summary>Finds the values.</summary>
    /// <param name="type">What the column holds: numbers.</param>
    /// <param name="categories">The categories as invariant text.</param>
    public static CategoryKeys Of(ColumnType type, IReadOnlyList<string> categories) => type switch
    {
        ColumnType.Int8 => Of<sbyte>(categories, n => n),
        ColumnType.UInt8 => Of<byte>(categories, n => n),
        ColumnType.Int16 => Of<short>(categories, n => n),
        ColumnType.UInt16 => Of<ushort>(categories, n => n),
        ColumnType.Int32 => Of<int>(categories, n => n),
        ColumnType.UInt32 => Of<uint>(categories, n => n),
        ColumnType.Int64 => Of<long>(categories, n => n),
        ColumnType.UInt64 => Of<ulong>(categories, n => unchecked((long)n)),
        ColumnType.Float32 => Of<float>(categories, _ => 0),
        ColumnType.Float64 => Of<double>(categories, _ => 0),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A column of this type holds no numbers."),
    };

    private static CategoryKeys Of<T>(IReadOnlyList<string> categories, Func<T, long> bits)
        where T : INumber<T>
    {
        var (places, numbers, integers) = (new List<int>(), new List<double>(), new List<long>());
        for (var place = 0; place < categories.Count; place++)
        {
            // "007" parses, but is the text of no number.
            if (!T.TryParse(categories[place], CultureInfo.InvariantCulture, out var number)
                || number.ToString(null, CultureInfo.InvariantCulture) != categories[place])
            {
                continue;
            }

            places.Add(place);
            numbers.Add(double.CreateTruncating(number));
            integers.Add(bits(number));
        }

        return new CategoryKeys(places, numbers, integers);
    }
}
