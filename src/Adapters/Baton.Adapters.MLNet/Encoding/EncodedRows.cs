using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.ML.Data;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>The features of rows, column by column, and what makes the vector of one of them.</summary>
/// <param name="layout">Where the lanes stand in the vector.</param>
/// <param name="rows">How many rows there are.</param>
/// <param name="numbers">The lanes of numbers, one after the other.</param>
/// <param name="stride">How far it is from a lane to the next.</param>
/// <param name="codes">The lanes of codes.</param>
internal sealed class EncodedRows(VectorLayout layout, int rows, ReadOnlyMemory<float> numbers, int stride, int[][] codes)
{
    /// <summary>From this share of numbers that may be other than 0 on, a vector is written out.</summary>
    private const int DenseShare = 4;

    // Spans of memory cost more than the numbers of a short row.
    private readonly ArraySegment<float> _numbers = MemoryMarshal.TryGetArray(numbers, out var segment) ? segment : new ArraySegment<float>(numbers.ToArray());
    private readonly bool _isDense = layout.CodeLanes == 0 || layout.Places.Length * DenseShare >= layout.Width;

    /// <summary>How many rows there are.</summary>
    public int Rows => rows;

    /// <summary>How many numbers the vector of a row has.</summary>
    public int Width => layout.Width;

    /// <summary>Whether the vectors of all rows are the same.</summary>
    public bool AreAlike => layout.Places.All(place => place.IsCode
        ? codes[place.Lane].All(code => code == codes[place.Lane][0])
        : _numbers.AsSpan(place.Lane * stride, rows).IndexOfAnyExcept(_numbers[place.Lane * stride]) < 0);

    /// <summary>Makes the vector of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="vector">Receives it; its memory is used again.</param>
    public void Write(int row, ref VBuffer<float> vector)
    {
        if (codes.Length == 0)
            WriteNumbers(row, ref vector);
        else if (_isDense)
            WriteAll(row, ref vector);
        else
            WriteSparse(row, ref vector);
    }

    private void WriteNumbers(int row, ref VBuffer<float> vector)
    {
        // A vector that was filled before is the right size already.
        if (!vector.IsDense || vector.Length != layout.Width)
            vector = VBufferEditor.Create(ref vector, layout.Width).Commit();
        var to = VBufferEditor.CreateFromBuffer(ref vector).Values;
        ref var from = ref _numbers.AsSpan()[row];
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from;
            from = ref Unsafe.Add(ref from, stride);
        }
    }

    private void WriteAll(int row, ref VBuffer<float> vector)
    {
        var editor = VBufferEditor.Create(ref vector, layout.Width);
        var from = _numbers.AsSpan();
        var to = editor.Values;
        to.Clear();
        foreach (var (isCode, lane, offset) in layout.Places)
        {
            if (!isCode)
                to[offset] = from[(lane * stride) + row];
            else if (codes[lane][row] is >= 0 and var code)
                to[offset + code] = 1;
        }

        vector = editor.Commit();
    }

    private void WriteSparse(int row, ref VBuffer<float> vector)
    {
        var editor = VBufferEditor.Create(ref vector, layout.Width, layout.Places.Length);
        var from = _numbers.AsSpan();
        var count = 0;
        foreach (var (isCode, lane, offset) in layout.Places)
        {
            var code = isCode ? codes[lane][row] : 0;
            if (code < 0)
                continue;
            editor.Indices[count] = offset + code;
            editor.Values[count++] = isCode ? 1 : from[(lane * stride) + row];
        }

        vector = editor.CommitTruncated(count);
    }
}
