using System.Diagnostics;

namespace Baton.Adapters.Sqlite.Tests;

/// <summary>A real process that writes to a database.</summary>
public sealed class Writer : IDisposable
{
    private readonly Process _process;

    public Writer(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Baton.Adapters.Sqlite.Tests.Writer.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
    }

    public string? ReadLine() => _process.StandardOutput.ReadLine();

    /// <summary>Waits for its end.</summary>
    /// <returns>The lines that were not read yet.</returns>
    public string[] Finish()
    {
        var error = _process.StandardError.ReadToEndAsync();
        var output = _process.StandardOutput.ReadToEnd();
        _process.WaitForExit();
        Assert.True(_process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Kills it as <c>kill -9</c> does.</summary>
    /// <returns>The lines that were not read yet.</returns>
    public string[] Kill()
    {
        _process.Kill();
        var output = _process.StandardOutput.ReadToEnd();
        _process.WaitForExit();
        // The last line may have been cut off.
        var lines = output.Split('\n');
        return lines[..^1];
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
