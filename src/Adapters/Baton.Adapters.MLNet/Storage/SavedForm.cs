namespace Baton.Adapters.MLNet.Storage;

/// <summary>What becomes of a feature's values.</summary>
internal enum SavedForm
{
    /// <summary>Numbers.</summary>
    Number,

    /// <summary>A number of 0 or 1 for each category.</summary>
    OneHot,

    /// <summary>The place among the categories.</summary>
    Ordinal,

    /// <summary>A number of 0 or 1 for each bucket.</summary>
    Hash,
}
