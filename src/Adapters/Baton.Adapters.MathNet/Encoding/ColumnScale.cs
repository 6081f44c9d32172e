namespace Baton.Adapters.MathNet.Encoding;

/// <summary>How a column of the design matrix is centred and scaled: a value x becomes (x - centre) / divisor.</summary>
/// <param name="Centre">What is subtracted.</param>
/// <param name="Divisor">What is divided by; not 0.</param>
internal readonly record struct ColumnScale(double Centre, double Divisor)
{
    /// <summary>Leaves a column as it is.</summary>
    public static ColumnScale None { get; } = new(0, 1);
}
