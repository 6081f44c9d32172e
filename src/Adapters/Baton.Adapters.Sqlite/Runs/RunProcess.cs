using System.Diagnostics;
using System.Globalization;

namespace Baton.Adapters.Sqlite.Runs;

/// <summary>The process that a run belongs to, so that others can tell whether it still lives.</summary>
/// <param name="Host">The machine's name, for people.</param>
/// <param name="Space">Where its id means something: this boot of this kernel and this container's process ids.</param>
/// <param name="Id">Its id.</param>
/// <param name="Start">When it started, as the system counts: an id that is given out again has another start.</param>
internal sealed record RunProcess(string Host, string Space, int Id, string Start)
{
    private static readonly Lazy<RunProcess> LazyCurrent = new(ReadCurrent);

    /// <summary>This process.</summary>
    public static RunProcess Current => LazyCurrent.Value;

    /// <summary>Whether it lives; <see langword="null"/> if that cannot be seen from here.</summary>
    public bool? IsAlive()
    {
        if (Space.Length == 0 || Start.Length == 0 || Space != Current.Space)
            return null;
        if (Id == Current.Id)
            return Start == Current.Start;
        try
        {
            using var process = Process.GetProcessById(Id);
            return ReadStart(process) switch
            {
                // It is there, but hidden from this user.
                null => null,
                var start => start == Start,
            };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static RunProcess ReadCurrent()
    {
        using var process = Process.GetCurrentProcess();
        return new RunProcess(Environment.MachineName, ReadSpace(), process.Id, ReadStart(process) ?? "");
    }

    private static string ReadSpace()
    {
        if (!OperatingSystem.IsLinux())
            return Environment.MachineName;
        try
        {
            // A container has its machine's boot, and often its machine's name, but ids of its own.
            var boot = File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim();
            return $"{boot} {new FileInfo("/proc/self/ns/pid").LinkTarget}";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>When a process started, exactly; empty if it has ended and only its parent has not noticed, <see langword="null"/> if it cannot be seen.</summary>
    private static string? ReadStart(Process process)
    {
        try
        {
            // Elsewhere the start is a fact; on Linux, .NET works it out from the time of day, which is set now and then.
            return OperatingSystem.IsLinux()
                ? ParseStart(File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/stat")))
                : process.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Reads <c>/proc/PID/stat</c> (proc(5)): after the name in parentheses, which may hold anything, come the state and, as field 22, the start in clock ticks since boot.</summary>
    internal static string ParseStart(string stat)
    {
        const int StateField = 3;
        const int StartField = 22;
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields[0] is "Z" or "X" ? "" : fields[StartField - StateField];
    }
}
