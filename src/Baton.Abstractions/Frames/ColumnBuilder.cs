using System.Runtime.InteropServices;

namespace Baton.Frames;

/// <summary>Collects values of fixed width and makes columns of them.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
public sealed class ColumnBuilder<T>
    where T : unmanaged
{
    private const int SmallestCapacity = 16;

    private readonly ValidityBuilder _validity = new();
    private readonly int _capacity;
    private T[] _values = [];

    /// <summary>Creates an empty builder.</summary>
    /// <param name="capacity">How many values to make room for at first.</param>
    public ColumnBuilder(int capacity = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _capacity = Math.Max(SmallestCapacity, capacity);
    }

    /// <summary>How many values were appended since the builder was empty.</summary>
    public int Length => _validity.Length;

    /// <summary>Appends a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="DataException">The column is as long as one can be.</exception>
    public void Append(T value)
    {
        if (Length == _values.Length)
            Grow();
        _values[Length] = value;
        _validity.Append(true);
    }

    /// <summary>Appends a value, or a missing one.</summary>
    /// <param name="value">The value; <see langword="null"/> if it is missing.</param>
    /// <exception cref="DataException">The column is as long as one can be.</exception>
    public void Append(T? value)
    {
        if (value is { } present)
            Append(present);
        else
            AppendNull();
    }

    /// <summary>Appends a missing value.</summary>
    /// <exception cref="DataException">The column is as long as one can be.</exception>
    public void AppendNull()
    {
        if (Length == _values.Length)
            Grow();
        _values[Length] = default;
        _validity.Append(false);
    }

    /// <summary>Makes a column of all appended values. Its memory leaves the builder, which is empty afterwards.</summary>
    public Column<T> Build()
    {
        // An empty array was not allocated on the pinned heap.
        var memory = Length == 0 ? default : MemoryMarshal.CreateFromPinnedArray(_values, 0, Length);
        _values = [];
        return new Column<T>(memory, _validity.Build());
    }

    private void Grow()
    {
        var larger = GC.AllocateUninitializedArray<T>(ColumnMemory.Larger(_values.Length, (long)_values.Length + 1, _capacity), pinned: true);
        _values.CopyTo(larger.AsSpan());
        _values = larger;
    }
}
