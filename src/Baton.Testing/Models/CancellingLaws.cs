using System.Diagnostics;
using Baton.Models;
using Baton.Testing.Laws;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws for a fit that a person stops.</summary>
/// <param name="fixture">Says how the model is made.</param>
[Collection(typeof(QuietCollection))]
public abstract class CancellingLaws(ModelFixture fixture) : ModelLaws(fixture)
{
    private const int Attempts = 3;
    private const int Fits = 12;

    /// <summary>How long a fit takes of which it can be told whether it ended early.</summary>
    private static readonly TimeSpan LongFit = TimeSpan.FromMilliseconds(200);

    /// <summary>A fit whose run is cancelled before it begins does not begin.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_cancelled_run_fits_nothing(string @case)
    {
        var law = Law("who stops a run must not wait for the fit to end", @case);
        var found = Fixture.Case(@case);
        law.Refuses<OperationCanceledException>("a fit whose run is cancelled already", () => Fit(found, _ => { }, new CancellationToken(canceled: true)).Dispose());
    }

    /// <summary>
    /// A fit that is cancelled while rounds are left ends with an <see cref="OperationCanceledException"/>; one that reports
    /// no rounds, and takes its time, ends soon after it is cancelled.
    /// </summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_fit_that_is_cancelled_underway_ends(string @case)
    {
        var law = Law("who stops a run must not wait for the fit to end", @case);
        var found = Fixture.Case(@case);
        using var source = new CancellationTokenSource();
        FitProgress? cancelledAt = null;
        void Cancel(FitProgress progress)
        {
            cancelledAt ??= progress;
            source.Cancel();
        }

        var watch = Stopwatch.StartNew();
        var isEnded = Ends(law, () => Fit(found, Cancel, source.Token));
        // A model that was done when it reported has nothing left to stop.
        law.Require(
            isEnded || cancelledAt is not { } at || at.Round >= at.Rounds,
            "an OperationCanceledException of a fit with rounds left",
            $"a model, although the run was cancelled in round {cancelledAt?.Round} of {cancelledAt?.Rounds}");
        if (!isEnded)
            RequireEndInTime(law, found, watch.Elapsed);
    }

    /// <summary>Whether it ends well, fails or is cancelled, a fit leaves no file behind.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_cancelled_fit_leaves_no_file(string @case)
    {
        var law = Law("files that nobody removes fill the disk of a machine that trains every night", @case);
        var found = Fixture.Case(@case);
        using var watched = new WatchedFolders();
        FitUntilItReports(found);
        var left = watched.NewFiles();
        law.Require(left.Count == 0, "no new file in the temporary or the current folder", string.Join(", ", left));
    }

    /// <summary>Fits that are cancelled when they first report leave no more memory in use, managed or native.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_cancelled_fit_gives_its_memory_back(string @case)
    {
        var law = Law("a tuner that stops hopeless fits early stops hundreds of them in one process", @case);
        var found = Fixture.Case(@case);
        void Cancelled() => FitUntilItReports(found);
        Cancelled();
        var fits = Leaks.Times(Fits, Cancelled);
        Leaks.RequireNone(law, $"of {fits} fits that were cancelled", () => Leaks.Repeat(fits, Cancelled));
    }

    /// <summary>Cancels a fit after a quarter of its time, and requires that it does not go on for as long as half of it; a busy machine is given several attempts.</summary>
    private void RequireEndInTime(Law law, ModelCase found, TimeSpan firstTime)
    {
        if (firstTime < LongFit)
            return;
        var watch = Stopwatch.StartNew();
        Fit(found, _ => { }, CancellationToken.None).Dispose();
        // The lesser: the first fit also loads the library, and a busy machine slows down one or the other.
        var time = watch.Elapsed < firstTime ? watch.Elapsed : firstTime;
        if (time < LongFit)
            return;
        var delay = TimeSpan.Zero;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            delay = DelayOfEnd(law, found, time / 4);
            if (delay <= time / 2)
                return;
        }

        throw law.Broken(
            $"the end of a fit of {time.TotalMilliseconds:N0} ms soon after it is cancelled in its first quarter",
            $"a fit that went on for {delay.TotalMilliseconds:N0} ms, in each of {Attempts} attempts");
    }

    /// <summary>How long a fit goes on after it was cancelled.</summary>
    private TimeSpan DelayOfEnd(Law law, ModelCase found, TimeSpan cancelAfter)
    {
        using var source = new CancellationTokenSource();
        var cancelled = new Stopwatch();
        // A thread of its own: a timer waits for the thread pool, which a fit may keep busy.
        var canceller = new Thread(() =>
        {
            Thread.Sleep(cancelAfter);
            cancelled.Start();
            source.Cancel();
        });
        canceller.Start();
        try
        {
            _ = Ends(law, () => Fit(found, _ => { }, source.Token));
            return cancelled.Elapsed;
        }
        finally
        {
            canceller.Join();
        }
    }

    /// <summary>Whether a fit ends with an <see cref="OperationCanceledException"/>, and not with a model.</summary>
    private static bool Ends(Law law, Func<IPredictor> fit)
    {
        try
        {
            fit().Dispose();
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        catch (Exception exception)
        {
            throw law.Broken("an OperationCanceledException", ExceptionText.Of(exception), exception);
        }
    }

    /// <summary>Fits until the model first reports; one that reports nothing, or once when it is done, is fitted to the end.</summary>
    private void FitUntilItReports(ModelCase found)
    {
        using var source = new CancellationTokenSource();
        try
        {
            Fit(found, _ => source.Cancel(), source.Token).Dispose();
        }
        catch (OperationCanceledException)
        {
            // As it should.
        }
    }

    private IPredictor Fit(ModelCase found, Action<FitProgress> report, CancellationToken cancellation)
    {
        var data = Fixture.TrainingData(found);
        return ((ITrainable)found.Create()).Fit(data.Inputs, data.Targets, new FitContext(ModelFixture.Seed, cancellation) { Report = report });
    }
}
