using System.Diagnostics;
using System.Globalization;
using Baton.Jobs;
using Spectre.Console;

namespace Baton.Hosting.Output;

/// <summary>Shows how far a run is: a moving line on a terminal, plain lines when redirected.</summary>
internal sealed class RunProgress(HostConsole console) : IProgress<JobProgress>
{
    /// <summary>A log is to be read later: a step adds its first line, and where it goes on or comes again a line only this often.</summary>
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly HashSet<string> _steps = new(StringComparer.Ordinal);
    private TimeSpan _lastLine;
    private StatusContext? _status;

    /// <summary>Does some work while its progress is shown.</summary>
    public Task<T> WhileAsync<T>(Func<Task<T>> work) =>
        console.IsWatched
            ? console.Error.Status().Spinner(Spinner.Known.Dots).StartAsync("starting", status =>
            {
                _status = status;
                return work();
            })
            : work();

    /// <inheritdoc />
    public void Report(JobProgress value)
    {
        lock (_lock)
        {
            var text = value.Fraction is { } fraction
                ? string.Create(CultureInfo.InvariantCulture, $"{value.Step}: {value.Message} ({fraction:P0})")
                : $"{value.Step}: {value.Message}";
            if (_status is not null)
                _status.Status(Markup.Escape(text));
            else if (_steps.Add(value.Step) || _clock.Elapsed - _lastLine >= LineInterval)
                console.Note(text);
            else
                return;
            _lastLine = _clock.Elapsed;
        }
    }
}
