using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>Memory of a column that is being filled: as much as the first rows need, then as much as a frame holds.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal sealed class ColumnRoom<T>(int most)
    where T : unmanaged
{
    /// <summary>Fewer rows than these are all that there are: the library hands over this many at a time.</summary>
    private const int FullVector = 2048;

    private const int Generous = 8;
    private const int LargeRoom = 1 << 16;

    private Memory<T> _memory;

    /// <summary>How many values a column was made of last: the next one is likely to hold as many.</summary>
    private int _usual;

    /// <summary>How many values are in use.</summary>
    public int Length { get; private set; }

    /// <summary>Room for more values, whose content is undefined.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="DataException">There are more than one column can hold.</exception>
    public Span<T> Take(int count)
    {
        if (_memory.Length - Length < count)
            Grow((long)Length + count);
        var taken = _memory.Span.Slice(Length, count);
        Length += count;
        return taken;
    }

    /// <summary>Gives up the memory that is in use, and begins anew.</summary>
    public ReadOnlyMemory<T> Build()
    {
        var used = _memory[..Length];
        if (Length < _memory.Length / 2)
        {
            used = ColumnMemory.Allocate<T>(Length);
            _memory.Span[..Length].CopyTo(used.Span);
        }

        _usual = Length;
        _memory = default;
        Length = 0;
        return used;
    }

    private void Grow(long needed)
    {
        if (needed > Array.MaxLength)
            throw new DataException($"A column would hold {needed} values or bytes of text; one column of a frame holds at most {Array.MaxLength}. Use a smaller batchSize.");
        var wanted = _memory.Length > 0 ? _memory.Length * (_memory.Length < LargeRoom ? (long)Generous : 2)
            : _usual > 0 ? _usual
            : needed < FullVector ? needed
            : Generous / 2 * needed;
        var larger = ColumnMemory.Allocate<T>((int)Math.Max(needed, Math.Min(wanted, Math.Min(most, Array.MaxLength))));
        _memory.Span[..Length].CopyTo(larger.Span);
        _memory = larger;
    }
}
