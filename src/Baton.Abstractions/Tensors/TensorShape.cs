using System.Collections;

namespace Baton.Tensors;

/// <summary>How long a tensor is in each of its dimensions. A scalar has none; a dimension may be 0 long, and the tensor is empty then.</summary>
public sealed class TensorShape : IReadOnlyList<long>, IEquatable<TensorShape>
{
    private readonly long[] _lengths;

    /// <summary>Creates a shape.</summary>
    /// <param name="lengths">The length of each dimension, the slowest first.</param>
    /// <exception cref="ArgumentException">A length is negative, or there are more values than a tensor can hold.</exception>
    public TensorShape(params ReadOnlySpan<long> lengths)
    {
        _lengths = lengths.ToArray();
        ElementCount = Count(_lengths);
    }

    /// <summary>The shape of a single value.</summary>
    public static TensorShape Scalar { get; } = new();

    /// <summary>How many dimensions there are.</summary>
    public int Rank => _lengths.Length;

    /// <summary>How many values a tensor of this shape holds: the product of the lengths, 1 for a scalar.</summary>
    public int ElementCount { get; }

    /// <summary>The length of each dimension, the slowest first.</summary>
    public ReadOnlySpan<long> Lengths => _lengths;

    int IReadOnlyCollection<long>.Count => Rank;

    /// <inheritdoc />
    public long this[int index] => _lengths[index];

    /// <inheritdoc />
    public bool Equals(TensorShape? other) => other is not null && Lengths.SequenceEqual(other.Lengths);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TensorShape);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var length in _lengths)
            hash.Add(length);
        return hash.ToHashCode();
    }

    /// <summary>The lengths, such as <c>[24, 3]</c>; <c>[]</c> for a scalar.</summary>
    public override string ToString() => $"[{string.Join(", ", _lengths)}]";

    /// <inheritdoc />
    public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)_lengths).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int Count(long[] lengths)
    {
        var negative = Array.Find(lengths, length => length < 0);
        if (negative < 0)
            throw new ArgumentException($"A dimension of a tensor cannot be {negative} long.", nameof(lengths));
        // A dimension of length 0 empties the tensor, however long the others are.
        if (Array.IndexOf(lengths, 0) >= 0)
            return 0;
        UInt128 count = 1;
        foreach (var length in lengths)
        {
            count *= (UInt128)length;
            if (count > (UInt128)Array.MaxLength)
                throw new ArgumentException($"A tensor of the shape [{string.Join(", ", lengths)}] has more values than the {Array.MaxLength} that one can hold.", nameof(lengths));
        }

        return (int)count;
    }
}
