using Baton.Frames;

namespace Baton.Data;

/// <summary>What is asked of a reader.</summary>
public sealed record ReadRequest
{
    /// <summary>Everything, with the types that the reader finds.</summary>
    public static ReadRequest Everything { get; } = new();

    /// <summary>
    /// The types that columns must have; columns that the source has beyond these are read with the types that the
    /// reader finds, unless <see cref="Columns"/> leaves them out. A column of the schema that the source lacks is an
    /// error only if <see cref="Columns"/> names it or is empty.
    /// </summary>
    public FrameSchema? Schema { get; init; }

    /// <summary>The columns to read; all if empty.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>How many rows a frame of the stream holds at the most; <see langword="null"/> for the reader's own choice.</summary>
    public int? BatchSize { get; init; }
}
