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
}
