using Baton.Models;
using Baton.Torch.Settings;
using TorchSharp;

namespace Baton.Torch.Data;

/// <summary>Which rows are learned from, and which are held back to judge by.</summary>
/// <param name="Training">The rows learned from.</param>
/// <param name="HeldOut">The rows held back.</param>
internal sealed record RowSplit(int[] Training, int[] HeldOut)
{
    /// <summary>Divides rows.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="earlyStopping">What is held back; nothing if there is none.</param>
    /// <param name="order">Draws rows.</param>
    /// <exception cref="ModelException">There is only one row to divide.</exception>
    public static RowSplit Of(int rows, EarlyStopping? earlyStopping, torch.Generator order)
    {
        if (earlyStopping is null)
            return new RowSplit([.. Enumerable.Range(0, rows)], []);
        if (rows < 2)
            throw new ModelException("Early stopping holds rows back to judge by, but there is only one row. Give more rows, or leave earlyStopping out.");
        var learned = rows - Math.Clamp((int)Math.Round(rows * earlyStopping.Fraction), 1, rows - 1);
        var all = earlyStopping.Rows == HeldOutRows.Random ? Shuffled(rows, order) : [.. Enumerable.Range(0, rows)];
        return new RowSplit(all[..learned], all[learned..]);
    }

    private static int[] Shuffled(int rows, torch.Generator order)
    {
        using var numbers = torch.randperm(rows, torch.ScalarType.Int32, generator: order);
        return numbers.data<int>().ToArray();
    }
}
