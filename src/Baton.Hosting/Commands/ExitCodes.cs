namespace Baton.Hosting.Commands;

/// <summary>What a host's exit code says.</summary>
public static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>The job failed.</summary>
    public const int JobFailed = 1;

    /// <summary>The config or the command line is wrong; nothing was run.</summary>
    public const int WrongConfig = 2;

    /// <summary>A person or the host stopped the run.</summary>
    public const int Cancelled = 130;
}
