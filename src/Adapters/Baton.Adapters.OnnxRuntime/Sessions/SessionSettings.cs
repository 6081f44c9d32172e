using Baton.Adapters.OnnxRuntime.Settings;

namespace Baton.Adapters.OnnxRuntime.Sessions;

/// <summary>The settings of a model that its session wants to know.</summary>
internal sealed record SessionSettings
{
    public int Threads { get; init; }

    public int BranchThreads { get; init; }

    public OnnxOptimization Optimization { get; init; } = OnnxOptimization.All;

    public OnnxExecutionMode ExecutionMode { get; init; }

    public IReadOnlyList<OnnxProvider> Providers { get; init; } = [];

    public IReadOnlyDictionary<string, long> FreeDimensions { get; init; } = new Dictionary<string, long>();

    public bool MemoryArena { get; init; } = true;

    public bool MemoryPattern { get; init; } = true;

    public bool Deterministic { get; init; }

    public OnnxLogLevel LogLevel { get; init; } = OnnxLogLevel.Fatal;

    public IReadOnlyDictionary<string, string> Config { get; init; } = new Dictionary<string, string>();
}
