using System.Globalization;
using System.Numerics;
using Baton.Frames;
using Baton.Models;

namespace Baton.Torch.Encoding;

/// <summary>Reads the categories of a column as invariant UTF-8; the same number is the same text, whatever its type.</summary>
internal abstract class CategoryReader
{
    /// <summary>The longest text that a number has.</summary>
    public const int LongestNumber = 64;

    /// <summary>Whether the values of a column name categories.</summary>
    public static bool Suits(ColumnSchema schema) => schema.Type == ColumnType.String || (schema.IsCategorical && schema.Type.IsNumeric());

    /// <summary>The reader of a column.</summary>
    /// <param name="feature">Its name.</param>
    /// <param name="column">Its values.</param>
    /// <exception cref="ModelException">It holds no categories.</exception>
    public static CategoryReader Of(string feature, Column column) => column switch
    {
        StringColumn c => new Texts(c),
        Column<sbyte> c => new Numbers<sbyte>(c),
        Column<byte> c => new Numbers<byte>(c),
        Column<short> c => new Numbers<short>(c),
        Column<ushort> c => new Numbers<ushort>(c),
        Column<int> c => new Numbers<int>(c),
        Column<uint> c => new Numbers<uint>(c),
        Column<long> c => new Numbers<long>(c),
        Column<ulong> c => new Numbers<ulong>(c),
        Column<float> c => new Numbers<float>(c),
        Column<double> c => new Numbers<double>(c),
        _ => throw new ModelException($"The feature '{feature}' holds {column.Type}, but the model was fitted with categories in it."),
    };

    /// <summary>Reads a row's category.</summary>
    /// <param name="row">The row.</param>
    /// <param name="room">Room for <see cref="LongestNumber"/> bytes.</param>
    /// <param name="category">The category.</param>
    /// <returns>Whether it is there.</returns>
    public abstract bool TryRead(int row, Span<byte> room, out ReadOnlySpan<byte> category);

    private sealed class Texts(StringColumn column) : CategoryReader
    {
        public override bool TryRead(int row, Span<byte> room, out ReadOnlySpan<byte> category)
        {
            category = column.Utf8(row);
            return !column.IsNull(row);
        }
    }

    private sealed class Numbers<T>(Column<T> column) : CategoryReader
        where T : unmanaged, INumberBase<T>
    {
        public override bool TryRead(int row, Span<byte> room, out ReadOnlySpan<byte> category)
        {
            var number = column.Span[row];
            number.TryFormat(room, out var length, default, CultureInfo.InvariantCulture);
            category = room[..length];
            return !column.IsNull(row) && !T.IsNaN(number);
        }
    }
}
