namespace Baton.Torch.Training;

/// <summary>Cuts rows into batches.</summary>
internal static class Batches
{
    /// <summary>Where each batch begins, and how many rows it has.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="size">How many a batch has at the most; the last one takes a row more where it would be left over alone, since a batch of one has no variance.</param>
    public static IEnumerable<(int Start, int Count)> Of(int rows, int size)
    {
        for (int start = 0, count; start < rows; start += count)
        {
            count = Math.Min(size, rows - start);
            if (size > 1 && rows - start - count == 1)
                count++;
            yield return (start, count);
        }
    }
}
