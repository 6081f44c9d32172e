using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Baton.Acceptance.Tests;

/// <summary>A running host.</summary>
public sealed partial class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly StringBuilder _error = new();
    private readonly Task<string> _output;
    private readonly Task<bool> _reading;
    private readonly string _awaited;
    private readonly TaskCompletionSource _said = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(ProcessStartInfo start, string awaited)
    {
        _awaited = awaited;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        _process = Process.Start(start)!;
        // On threads of their own: a stream that never pauses would keep the pool from everything else.
        _output = OnItsOwnThread(_process.StandardOutput.ReadToEnd);
        _reading = OnItsOwnThread(ReadError);
    }

    /// <summary>Starts a host.</summary>
    /// <param name="folder">Where it works.</param>
    /// <param name="arguments">Its command line.</param>
    /// <param name="awaited">A text on standard error that <see cref="SaysAsync"/> waits for.</param>
    /// <param name="largestFile">How many kB a file of it may have, as if the disk were full then.</param>
    /// <param name="environment">Variables of its environment.</param>
    public static HostProcess Start(
        string folder, IEnumerable<string> arguments, string awaited = "", int? largestFile = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        // The limit is the shell's; the signal that would kill the host is ignored, so that it meets the error as from a full disk.
        var start = largestFile is { } limit
            ? new ProcessStartInfo("bash", ["-c", $"trap '' XFSZ; ulimit -f {limit}; exec dotnet \"$@\"", "bash", Bikes.Host, .. arguments])
            : OperatingSystem.IsLinux()
            // A shell that starts the tests in the background makes them, and all that they start, ignore Ctrl+C.
            ? new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Bikes.Host, .. arguments])
            : new ProcessStartInfo("dotnet", [Bikes.Host, .. arguments]);
        start.WorkingDirectory = folder;
        if (largestFile is not null)
        {
            // The runtime keeps its own code in a file in memory, which the limit would hit as well.
            start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
            start.Environment["DOTNET_EnableDiagnostics"] = "0";
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return new HostProcess(start, awaited);
    }

    /// <summary>Waits until the awaited text stands on standard error.</summary>
    public async Task SaysAsync()
    {
        var ended = _process.WaitForExitAsync();
        var first = await Task.WhenAny(_said.Task, ended).WaitAsync(Patience);
        if (first == ended && !await _reading)
            Assert.Fail($"The host ended without saying '{_awaited}':\n{_error}\n{await _output}");
    }

    /// <summary>Sends a signal.</summary>
    public void Signal(UnixSignal signal) => Assert.Equal(0, Kill(_process.Id, (int)signal));

    /// <summary>Waits for its end.</summary>
    public async Task<Ending> EndAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            await _process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            Assert.Fail($"The host did not end within {Patience}:\n{_error}");
        }

        await _reading;
        return new Ending(_process.ExitCode, await _output, _error.ToString(), _clock.Elapsed);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    /// <summary>The C library's own call: a process that has to be started first would come too late.</summary>
    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    private static Task<T> OnItsOwnThread<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private bool ReadError()
    {
        while (_process.StandardError.ReadLine() is { } line)
        {
            _error.AppendLine(line);
            if (_awaited.Length > 0 && line.Contains(_awaited, StringComparison.Ordinal))
                _said.TrySetResult();
        }

        return _said.Task.IsCompleted;
    }
}
