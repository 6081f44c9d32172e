namespace Baton.Adapters.OnnxRuntime.Settings;

/// <summary>How much a graph is rewritten before it runs.</summary>
public enum OnnxOptimization
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>What changes no result: constants are folded, what nobody needs is left out.</summary>
    Basic,

    /// <summary>Operators are fused into greater ones too.</summary>
    Extended,

    /// <summary>Everything the library can, layouts of memory included.</summary>
    All,
}
