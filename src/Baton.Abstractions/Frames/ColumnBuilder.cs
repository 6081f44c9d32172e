using System.Runtime.InteropServices;

namespace Baton.Frames;

/// <summary>Collects values of fixed width and makes a column of them.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
/// <param name="capacity">How many values to make room for at first.</param>
public sealed class ColumnBuilder<T>(int capacity = 0)
    where T : unmanaged
{
    private readonly ValidityBuilder _validity = new();
    private T[] _values = GC.AllocateUninitializedArray<T>(Math.Max(16, capacity), pinned: true);

    /// <summary>How many values were appended.</summary>
    public int Length => _validity.Length;

    /// <summary>Appends a value.</summary>
    /// <param name="value">The value.</param>
    public void Append(T value)
    {
        if (Length == _values.Length)
            Grow();
        _values[Length] = value;
        _validity.Append(true);
    }

    /// <summary>Appends a missing value.</summary>
    public void AppendNull()
    {
        if (Length == _values.Length)
            Grow();
        _values[Length] = default;
        _validity.Append(false);
    }

    /// <summary>Makes the column. The builder must not be used any more.</summary>
    public Column<T> Build() => new(MemoryMarshal.CreateFromPinnedArray(_values, 0, Length), _validity.Build());

    private void Grow()
    {
        var larger = GC.AllocateUninitializedArray<T>(_values.Length * 2, pinned: true);
        _values.CopyTo(larger.AsSpan());
        _values = larger;
    }
}
