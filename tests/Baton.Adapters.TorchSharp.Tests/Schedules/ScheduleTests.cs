using Baton.Torch.Schedules;

namespace Baton.Adapters.TorchSharp.Tests.Schedules;

public sealed class ScheduleTests
{
    [Fact]
    public void Steps_lower_the_rate_after_every_so_many_epochs() =>
        Assert.Equal([1, 1, 0.5, 0.5, 0.25], Rates(new StepSchedule { Epochs = 2, Factor = 0.5 }, epochs: 5));

    [Fact]
    public void A_cosine_ends_with_the_last_epoch()
    {
        Assert.Equal([1, 0.853553, 0.5, 0.146447, 0], Rates(new CosineSchedule(), epochs: 5), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([1, 0.55, 0.1], Rates(new CosineSchedule { Last = 0.1 }, epochs: 3), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([1], Rates(new CosineSchedule(), epochs: 1));
    }

    [Fact]
    public void A_plateau_lowers_the_rate_when_the_loss_no_longer_falls()
    {
        var rate = new PlateauSchedule { Epochs = 1, Factor = 0.5, Least = 0.2 }.Begin(1, 100);
        double[] rates = [.. new[] { 9.0, 8, 8, 8, 7, 7, 7, 7, 7, 7, 7 }.Select(loss =>
        {
            rate.Advance(loss);
            return rate.Rate;
        })];
        Assert.Equal([1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25, 0.2, 0.2, 0.2], rates);
    }

    private static double[] Rates(ILearningRateSchedule schedule, int epochs)
    {
        var rate = schedule.Begin(1, epochs);
        var rates = new double[epochs];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            rates[epoch] = rate.Rate;
            rate.Advance(loss: 1);
        }

        return rates;
    }
}
