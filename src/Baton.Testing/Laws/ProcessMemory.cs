using System.Diagnostics;
using System.Globalization;

namespace Baton.Testing.Laws;

/// <summary>The memory that the process uses alone.</summary>
internal static class ProcessMemory
{
    private const string Status = "/proc/self/status";
    private const string Anonymous = "RssAnon:";

    /// <summary>In bytes: on Linux what lies in memory, since what is only reserved there comes and goes with the collector's heaps.</summary>
    public static long Measure()
    {
        if (File.Exists(Status) && File.ReadLines(Status).FirstOrDefault(l => l.StartsWith(Anonymous, StringComparison.Ordinal)) is { } line)
            return 1024 * long.Parse(line.AsSpan(Anonymous.Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture);
        using var process = Process.GetCurrentProcess();
        return process.PrivateMemorySize64;
    }
}
