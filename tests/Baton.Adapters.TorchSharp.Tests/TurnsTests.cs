using System.Diagnostics;
using Baton.Models;
using Baton.Torch.Devices;

namespace Baton.Adapters.TorchSharp.Tests;

/// <summary>Fits and loads take turns with the vendor's one source of randomness.</summary>
public sealed class TurnsTests : NativeTests
{
    [Fact]
    public async Task A_model_is_loaded_while_another_learns_and_changes_nothing_in_it()
    {
        var (inputs, targets) = Samples.Numbers(200);
        var small = new PerceptronModel { Hidden = [4], Epochs = 1 };
        var saved = Saved(small);
        var model = new PerceptronModel { Epochs = 40, BatchSize = 8, Dropout = 0.3 };
        var alone = FitAndPredict(model, inputs, targets);
        using var begun = new ManualResetEventSlim();
        var isDone = false;
        var fit = Task.Run(
            () =>
            {
                using var predictor = model.Fit(inputs, targets, Context with { Report = _ => begun.Set() });
                Volatile.Write(ref isDone, true);
                return Predictions(predictor, inputs);
            },
            TestContext.Current.CancellationToken);
        begun.Wait(TestContext.Current.CancellationToken);
        var loads = 0;
        for (; loads < 5 && !Volatile.Read(ref isDone); loads++)
            small.Load(saved).Dispose();
        Assert.False(Volatile.Read(ref isDone) && loads < 2, "Every load waited for the whole fit.");
        Assert.Equal(alone, await fit);
    }

    [Fact]
    public void Who_waits_for_a_turn_can_be_cancelled()
    {
        using var held = GlobalRandomness.Take(1, CancellationToken.None);
        var (inputs, targets) = Samples.Numbers(10);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Exception? failure = null;
        var other = new Thread(() => failure = Record.Exception(() => new PerceptronModel().Fit(inputs, targets, new FitContext(1, cancellation.Token))));
        other.Start();
        Assert.True(other.Join(TimeSpan.FromSeconds(30)));
        Assert.IsType<OperationCanceledException>(failure);
    }

    [Fact]
    public void Turns_come_in_the_order_in_which_they_are_asked_for()
    {
        var line = new WaitingLine();
        line.Enter(CancellationToken.None);
        var order = new List<int>();
        var threads = new List<Thread>();
        for (var i = 0; i < 4; i++)
        {
            var number = i;
            var thread = new Thread(() =>
            {
                line.Enter(CancellationToken.None);
                order.Add(number);
                line.Leave();
            });
            thread.Start();
            threads.Add(thread);
            var watch = Stopwatch.StartNew();
            while (thread.ThreadState != System.Threading.ThreadState.WaitSleepJoin && watch.Elapsed < TimeSpan.FromSeconds(30))
                Thread.Yield();
        }

        Assert.True(line.HasWaiting);
        line.Leave();
        Assert.All(threads, thread => Assert.True(thread.Join(TimeSpan.FromSeconds(30))));
        Assert.Equal([0, 1, 2, 3], order);
        Assert.False(line.HasWaiting);
        line.Enter(new CancellationToken(canceled: false));
    }

    [Fact]
    public void Who_gives_up_waiting_leaves_the_turn_to_the_next()
    {
        var line = new WaitingLine();
        line.Enter(CancellationToken.None);
        Assert.Throws<OperationCanceledException>(() => line.Enter(new CancellationToken(canceled: true)));
        Assert.False(line.HasWaiting);
        line.Leave();
        line.Enter(CancellationToken.None);
    }
}
