namespace Baton.Torch.Schedules;

/// <summary>The rate where there is no schedule: always the same.</summary>
/// <param name="rate">The rate.</param>
internal sealed class ConstantRate(double rate) : ILearningRate
{
    public double Rate => rate;

    public void Advance(double loss)
    {
        // Whatever the loss.
    }
}
