using System.Runtime.InteropServices;

namespace Baton.Hosting;

/// <summary>
/// Turns Ctrl+C and the operating system's request to end into a cancellation, so that a run can close its books. A
/// second one ends the process at once.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly Action<string> _tell;
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>Listens from now on.</summary>
    /// <param name="tell">Receives what a person who asked to stop should know.</param>
    public StopSignals(Action<string> tell)
    {
        _tell = tell;
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        if (_source.IsCancellationRequested)
            return;
        context.Cancel = true;
        _source.Cancel();
        _tell("Stopping; asked once more, the program ends at once.");
    }
}
