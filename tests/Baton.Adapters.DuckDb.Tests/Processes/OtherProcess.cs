using System.Diagnostics;

namespace Baton.Adapters.DuckDb.Tests.Processes;

/// <summary>A process beside this one that uses the adapter.</summary>
public sealed class OtherProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private OtherProcess(Process process) => _process = process;

    /// <summary>Starts a process that writes a table, until its input ends.</summary>
    public static async Task<OtherProcess> HoldAsync(string database)
    {
        var other = new OtherProcess(Start("hold", database, null));
        if (await other._process.StandardOutput.ReadLineAsync().WaitAsync(Patience) != "held")
            Assert.Fail(await other._process.StandardError.ReadToEndAsync());
        return other;
    }

    /// <summary>Runs a process that reads a Parquet file with a library.</summary>
    /// <returns>Its exit code and what it wrote.</returns>
    public static async Task<(int ExitCode, string Output, string Error)> ReadAsync(string path, string? library)
    {
        using var other = new OtherProcess(Start("read", path, library));
        var output = other._process.StandardOutput.ReadToEndAsync();
        var error = other._process.StandardError.ReadToEndAsync();
        await other._process.WaitForExitAsync().WaitAsync(Patience);
        return (other._process.ExitCode, (await output).Trim(), (await error).Trim());
    }

    /// <summary>Lets it come to its end.</summary>
    public async Task EndAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, _process.ExitCode);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static Process Start(string verb, string path, string? library)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Baton.Adapters.DuckDb.Tests.Reader.dll"), verb, path])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (library is not null)
            start.Environment["BATON_DUCKDB_PATH"] = library;
        return Process.Start(start)!;
    }
}
