using Microsoft.Extensions.Logging;

namespace Baton.Hosting.Output;

/// <summary>Shows what components log, a line each, on standard error.</summary>
internal sealed class ConsoleLoggerProvider(HostConsole console) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new ConsoleLogger(console);

    public void Dispose()
    {
        // The console outlives the loggers.
    }

    private sealed class ConsoleLogger(HostConsole console) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information && logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel))
                return;
            var level = logLevel switch { LogLevel.Information => "", LogLevel.Warning => "warning: ", _ => "error: " };
            console.Note($"{level}{formatter(state, exception)}{(exception is null ? "" : $" ({exception.Message})")}");
        }
    }
}
