using System.ComponentModel.DataAnnotations;

namespace Baton.Adapters.DuckDb.Settings;

/// <summary>How much of the machine the engine may use, and what it may load.</summary>
public sealed record EngineSettings
{
    /// <summary>How many threads it uses; as many as there are processors if 0.</summary>
    [Range(0, 1024)]
    public int Threads { get; init; }

    /// <summary>How much memory it uses at the most, such as <c>2GB</c>; 80 % of the machine's if empty. What does not fit goes to the temporary directory.</summary>
    public string MemoryLimit { get; init; } = "";

    /// <summary>Where it puts what does not fit into memory; the system's temporary directory if empty. Nothing stays there.</summary>
    public string TempDirectory { get; init; } = "";

    /// <summary>Extensions to load, such as <c>icu</c>: those that this machine has. None is ever downloaded, and none is loaded unless it stands here.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];
}
