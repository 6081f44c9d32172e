namespace Baton.Adapters.OnnxRuntime.Settings;

/// <summary>Whether operators of one run may work at the same time.</summary>
public enum OnnxExecutionMode
{
    /// <summary>One after the other.</summary>
    Sequential,

    /// <summary>At the same time where the graph has branches.</summary>
    Parallel,
}
