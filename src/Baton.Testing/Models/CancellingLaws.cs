using Baton.Models;
using Baton.Testing.Laws;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws for a fit that a person stops.</summary>
/// <param name="fixture">Says how the model is made.</param>
[Collection(typeof(QuietCollection))]
public abstract class CancellingLaws(ModelFixture fixture) : ModelLaws(fixture)
{
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

    /// <summary>A fit that is cancelled while rounds are left ends with an <see cref="OperationCanceledException"/>.</summary>
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

        try
        {
            using var predictor = Fit(found, Cancel, source.Token);
            // A model that was done when it reported has nothing left to stop.
            law.Require(
                cancelledAt is not { } at || at.Round >= at.Rounds,
                "an OperationCanceledException of a fit with rounds left",
                $"a model, although the run was cancelled in round {cancelledAt?.Round} of {cancelledAt?.Rounds}");
        }
        catch (OperationCanceledException)
        {
            // It ended.
        }
        catch (Exception exception) when (exception is not LawBrokenException)
        {
            throw law.Broken("an OperationCanceledException", ExceptionText.Of(exception), exception);
        }
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
        using var source = new CancellationTokenSource();
        try
        {
            Fit(found, _ => source.Cancel(), source.Token).Dispose();
        }
        catch (OperationCanceledException)
        {
            // As it should.
        }

        var left = watched.NewFiles();
        law.Require(left.Count == 0, "no new file in the temporary or the current folder", string.Join(", ", left));
    }

    private IPredictor Fit(ModelCase found, Action<FitProgress> report, CancellationToken cancellation)
    {
        var data = Fixture.TrainingData(found);
        return ((ITrainable)found.Create()).Fit(data.Inputs, data.Targets, new FitContext(ModelFixture.Seed, cancellation) { Report = report });
    }
}
