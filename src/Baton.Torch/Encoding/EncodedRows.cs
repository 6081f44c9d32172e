using Baton.Frames;

namespace Baton.Torch.Encoding;

/// <summary>The features of rows, as they were read.</summary>
/// <param name="Count">How many rows there are.</param>
/// <param name="Numbers">The numbers, NaN where one is missing; nothing if no feature holds numbers.</param>
/// <param name="Places">For each row, the places of its categories among those of all features, the number of all where it has none; empty if no feature holds categories.</param>
internal sealed record EncodedRows(int Count, FrameMatrix? Numbers, int[] Places);
