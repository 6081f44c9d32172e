using Baton.Models;
using Baton.Tracking;

namespace Baton.Jobs.Training;

/// <summary>What a model measured while it learned, round by round: of many rounds some, at even distances, and the last one.</summary>
internal sealed class FitCurve
{
    /// <summary>A curve of more points than these says no more, and every point is a call of the tracker.</summary>
    private const int MostPoints = 200;

    private readonly List<(int Round, IReadOnlyDictionary<string, double> Measured)> _points = [];
    private (int Round, IReadOnlyDictionary<string, double> Measured) _last;
    private int _rounds;
    private int _distance = 1;

    /// <summary>Takes a round.</summary>
    /// <param name="progress">How far the fit is.</param>
    public void Add(FitProgress progress)
    {
        if (progress.Measured is not { Count: > 0 } measured)
            return;
        _last = (progress.Round, measured);
        if (_rounds++ % _distance != 0)
            return;
        _points.Add(_last);
        if (_points.Count <= MostPoints)
            return;
        var place = 0;
        _points.RemoveAll(_ => place++ % 2 != 0);
        _distance *= 2;
    }

    /// <summary>Records the curve.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task LogAsync(IRun run, CancellationToken cancellation)
    {
        if (_points.Count > 0 && _points[^1].Round != _last.Round)
            _points.Add(_last);
        foreach (var (round, measured) in _points)
            await run.LogMetricsAsync(measured, round, cancellation).ConfigureAwait(false);
    }
}
