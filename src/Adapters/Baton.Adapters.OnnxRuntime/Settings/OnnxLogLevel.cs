namespace Baton.Adapters.OnnxRuntime.Settings;

/// <summary>What the library writes to the error stream.</summary>
public enum OnnxLogLevel
{
    /// <summary>Everything.</summary>
    Verbose,

    /// <summary>What it does.</summary>
    Info,

    /// <summary>What may be wrong.</summary>
    Warning,

    /// <summary>What went wrong.</summary>
    Error,

    /// <summary>What ends the process.</summary>
    Fatal,
}
