namespace Baton.Torch.Schedules;

/// <summary>A rate that is known beforehand for every epoch.</summary>
/// <param name="rateOf">The rate of an epoch; the first is 0.</param>
internal sealed class PlannedRate(Func<int, double> rateOf) : ILearningRate
{
    private int _epoch;

    public double Rate => rateOf(_epoch);

    public void Advance(double loss) => _epoch++;
}
