namespace Baton.Torch.Schedules;

/// <summary>A rate that falls when the loss no longer does.</summary>
/// <param name="rate">The first rate.</param>
/// <param name="patience">How many epochs in a row may pass without a smaller loss.</param>
/// <param name="factor">What the rate is multiplied by then.</param>
/// <param name="least">The smallest rate.</param>
internal sealed class PlateauRate(double rate, int patience, double factor, double least) : ILearningRate
{
    private double _best = double.PositiveInfinity;
    private int _waited;

    public double Rate { get; private set; } = rate;

    public void Advance(double loss)
    {
        if (loss < _best)
        {
            (_best, _waited) = (loss, 0);
        }
        else if (++_waited > patience)
        {
            Rate = Math.Max(Rate * factor, least);
            _waited = 0;
        }
    }
}
