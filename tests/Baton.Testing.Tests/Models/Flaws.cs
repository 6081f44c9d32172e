using Baton.Frames;
using Baton.Models;

namespace Baton.Testing.Tests.Models;

/// <summary>What a model does wrong; by itself nothing.</summary>
internal sealed record Flaws
{
    /// <summary>Finds the features among the inputs.</summary>
    public Func<IReadOnlyList<string>, Frame, Frame> Bind { get; init; } = static (features, inputs) => new FeatureBinding(features).Bind(inputs);

    /// <summary>Changes an answer before it is given.</summary>
    public Func<Frame, Frame, Frame> Answer { get; init; } = static (_, predictions) => predictions;

    /// <summary>Is done with the data before they are learnt from.</summary>
    public Action<Frame, Frame> Fitting { get; init; } = static (_, _) => { };

    /// <summary>Is done when a fit is cancelled.</summary>
    public Action Cancelled { get; init; } = static () => { };

    /// <summary>Changes what was learnt.</summary>
    public Func<Frame, double[], double[]> Learnt { get; init; } = static (_, weights) => weights;

    /// <summary>The rounds after which a fit looks at its cancellation.</summary>
    public IReadOnlyList<int> Looks { get; init; } = [0, 1, 2, 3];

    /// <summary>Is done in every round of a fit.</summary>
    public Action Round { get; init; } = static () => { };

    /// <summary>Whether a fit reports its rounds.</summary>
    public bool Reports { get; init; } = true;

    /// <summary>Sorts the importances.</summary>
    public Func<IEnumerable<FeatureImportance>, IEnumerable<FeatureImportance>> Rate { get; init; } = static i => i.OrderByDescending(f => f.Importance);

    /// <summary>Changes what each feature contributes, row by row.</summary>
    public Func<Frame, Frame, Frame> Contributed { get; init; } = static (_, contributions) => contributions;

    /// <summary>Changes the text that is saved.</summary>
    public Func<string, string> Save { get; init; } = static text => text;

    /// <summary>Reads what was saved; the good way refuses what is damaged.</summary>
    public Func<string, SavedWeights> Load { get; init; } = SavedWeights.Read;

    /// <summary>Is done when a predictor is disposed, with how often it was before.</summary>
    public Action<int> Disposing { get; init; } = static _ => { };

    /// <summary>Is done when a disposed predictor is asked.</summary>
    public Action Disposed { get; init; } = static () => throw new ObjectDisposedException("predictor");

    /// <summary>Is done when a predictor is made.</summary>
    public Action Made { get; init; } = static () => { };

    /// <summary>Is asked before a model is opened.</summary>
    public Action<CancellationToken> Opening { get; init; } = static cancellation => cancellation.ThrowIfCancellationRequested();
}
