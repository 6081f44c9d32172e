namespace Baton.Adapters.MLNet.Fitting;

/// <summary>What a trainer learns.</summary>
internal enum LearningTask
{
    /// <summary>A number.</summary>
    Regression,

    /// <summary>One of two classes.</summary>
    Binary,

    /// <summary>One of several classes.</summary>
    Multiclass,

    /// <summary>The nearest of several centres, which are found without answers.</summary>
    Clustering,
}
