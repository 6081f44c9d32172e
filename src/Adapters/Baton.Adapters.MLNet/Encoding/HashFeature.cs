using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>A column of categories, each of which falls into one of a fixed count of buckets.</summary>
/// <param name="name">The column's name.</param>
/// <param name="bits">How many bits of the hash choose the bucket.</param>
/// <param name="refusesMissing">Whether a missing category is refused; if not, all numbers are 0.</param>
internal sealed class HashFeature(string name, int bits, bool refusesMissing) : FeatureColumn(name)
{
    /// <summary>The most bits that may choose the bucket.</summary>
    public const int MostBits = 20;

    /// <summary>How many bits of the hash choose the bucket.</summary>
    public int Bits { get; } = bits is > 0 and <= MostBits
        ? bits
        : throw new ModelException($"The feature '{name}' cannot be hashed with {bits} bits; there are 1 to {MostBits}.");

    /// <summary>Whether a missing category is refused.</summary>
    public bool RefusesMissing { get; } = refusesMissing;

    public override int Width => 1 << Bits;

    public override int NumberLanes => 0;

    public override void Encode(Column column, int firstRow, Span<int> codes)
    {
        var reader = CategoryReader.Of(Name, column);
        Span<byte> room = stackalloc byte[CategoryReader.LongestNumber];
        for (var row = 0; row < codes.Length; row++)
        {
            if (reader.TryRead(row, room, out var category))
                codes[row] = Bucket(category);
            else
                codes[row] = RefusesMissing ? throw MissingRefused(firstRow + row) : -1;
        }
    }

    /// <summary>FNV-1a (Fowler, Noll and Vo), the upper half folded into the lower one: the same on every machine, for ever.</summary>
    private int Bucket(ReadOnlySpan<byte> category)
    {
        var hash = 2_166_136_261u;
        foreach (var value in category)
            hash = (hash ^ value) * 16_777_619u;
        return (int)((hash ^ (hash >> 16)) & ((1u << Bits) - 1));
    }
}
