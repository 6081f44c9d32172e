using System.Numerics;

namespace Baton.Frames;

/// <summary>
/// Reads any number-like column as floating-point numbers: whole numbers are widened, truth values are 0 and 1, and missing
/// values are NaN. What a target cannot hold exactly is rounded to the nearest value it can hold: a <see cref="float"/>
/// holds whole numbers exactly up to 2^24 and a <see cref="double"/> up to 2^53, and a <see cref="double"/> beyond the
/// range of <see cref="float"/> becomes infinite.
/// </summary>
public static class ColumnNumbers
{
    /// <summary>Copies the column's values as double precision.</summary>
    /// <param name="column">A column of numbers or truth values.</param>
    /// <param name="destination">Receives one number a row; it may be longer than the column.</param>
    /// <exception cref="DataException">The column holds neither numbers nor truth values.</exception>
    /// <exception cref="ArgumentException">The destination is shorter than the column.</exception>
    public static void CopyNumbers(this Column column, Span<double> destination)
    {
        destination = Fitting(column, destination);
        switch (column)
        {
            case Column<double> c: c.Span.CopyTo(destination); break;
            case Column<float> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<int> c: NumberConversion.Convert(c.Span, destination); break;
            default: CopyOthers(column, destination); break;
        }

        if (column.NullCount > 0)
            FillMissing(column.Validity, destination);
    }

    /// <summary>Copies the column's values as single precision.</summary>
    /// <param name="column">A column of numbers or truth values.</param>
    /// <param name="destination">Receives one number a row; it may be longer than the column.</param>
    /// <exception cref="DataException">The column holds neither numbers nor truth values.</exception>
    /// <exception cref="ArgumentException">The destination is shorter than the column.</exception>
    public static void CopyNumbers(this Column column, Span<float> destination)
    {
        destination = Fitting(column, destination);
        switch (column)
        {
            case Column<float> c: c.Span.CopyTo(destination); break;
            case Column<double> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<int> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<byte> c: NumberConversion.Convert(c.Span, destination); break;
            default: CopyOthers(column, destination); break;
        }

        if (column.NullCount > 0)
            FillMissing(column.Validity, destination);
    }

    /// <summary>The column's values as double precision, in memory of their own.</summary>
    /// <param name="column">A column of numbers or truth values.</param>
    /// <exception cref="DataException">The column holds neither numbers nor truth values.</exception>
    public static double[] ToDoubles(this Column column)
    {
        var numbers = new double[column.Length];
        column.CopyNumbers(numbers);
        return numbers;
    }

    private static Span<T> Fitting<T>(Column column, Span<T> destination)
    {
        if (destination.Length < column.Length)
            throw new ArgumentException($"{column.Length} numbers do not fit into room for {destination.Length}.", nameof(destination));
        return destination[..column.Length];
    }

    private static void CopyOthers<T>(Column column, Span<T> destination)
        where T : unmanaged, INumberBase<T>
    {
        switch (column)
        {
            case Column<bool> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<sbyte> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<byte> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<short> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<ushort> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<uint> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<long> c: NumberConversion.Convert(c.Span, destination); break;
            case Column<ulong> c: NumberConversion.Convert(c.Span, destination); break;
            default:
                throw new DataException(
                    $"A column of the type {column.Type} cannot be read as numbers; only numbers and truth values can. Leave it out, or encode it as numbers first.");
        }
    }

    private static void FillMissing<T>(Validity validity, Span<T> destination)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var bits = validity.Bits.Span;
        for (var i = 0; i < destination.Length; i++)
        {
            var bit = validity.Offset + i;
            if ((bits[bit >> 3] & (1 << (bit & 7))) == 0)
                destination[i] = T.NaN;
        }
    }
}
