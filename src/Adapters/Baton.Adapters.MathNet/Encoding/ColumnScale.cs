namespace Baton.Adapters.MathNet.Encoding;

/// <summary>Centre and spread of a column of the design matrix.</summary>
/// <param name="Mean">Its mean; of a column of one value exactly that value.</param>
/// <param name="Deviation">Its standard deviation over all rows (not over rows - 1); 0 for a column of one value.</param>
internal readonly record struct ColumnScale(double Mean, double Deviation)
{
    /// <summary>Leaves a column as it is.</summary>
    public static ColumnScale None { get; } = new(0, 1);

    /// <summary>What to divide by: a column of one value is left alone.</summary>
    public double Divisor => Deviation == 0 ? 1 : Deviation;
}
