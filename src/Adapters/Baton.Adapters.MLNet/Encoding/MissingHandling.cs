namespace Baton.Adapters.MLNet.Encoding;

/// <summary>What becomes of missing numbers.</summary>
internal enum MissingHandling
{
    /// <summary>They are refused.</summary>
    Refuse,

    /// <summary>The mean stands in.</summary>
    Mean,

    /// <summary>The mean stands in, and a number of its own says so.</summary>
    Indicate,

    /// <summary>NaN is handed on to a trainer that learns what it means.</summary>
    Keep,
}
