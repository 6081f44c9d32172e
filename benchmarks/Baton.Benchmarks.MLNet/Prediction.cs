namespace Baton.Benchmarks.MLNet;

/// <summary>A prediction as an object.</summary>
public sealed class Prediction
{
    public float Score { get; set; }
}
