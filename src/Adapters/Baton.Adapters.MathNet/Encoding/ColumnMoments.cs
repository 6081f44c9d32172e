namespace Baton.Adapters.MathNet.Encoding;

/// <summary>Centre and spread of a column of the design matrix.</summary>
/// <param name="Mean">Its mean; of a column of one value exactly that value.</param>
/// <param name="Deviation">Its standard deviation over all rows (not over rows - 1); 0 for a column of one value.</param>
internal readonly record struct ColumnMoments(double Mean, double Deviation)
{
    /// <summary>What to divide by to standardise the column; one of one value is left alone.</summary>
    public double Divisor => Deviation > 0 ? Deviation : 1;
}
