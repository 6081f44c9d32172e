using System.ComponentModel.DataAnnotations;
using Baton.Components;
using Baton.Frames;
using Baton.Models;

namespace Baton.Benchmarks.Configuration;

/// <summary>A model with ten settings; it is only made, never fitted.</summary>
[Model("boosted")]
public sealed partial class BoostedModel : ITrainable
{
    /// <summary>How a tree is grown.</summary>
    public enum GrowingMethod
    {
        /// <summary>Every split is tried.</summary>
        Exact,

        /// <summary>Splits between bins are tried.</summary>
        Hist,
    }

    /// <summary>Rounds of boosting.</summary>
    [Range(1, 100_000)]
    public int Rounds { get; init; } = 100;

    /// <summary>Deepest level of a tree.</summary>
    [Range(1, 64)]
    public int MaxDepth { get; init; } = 6;

    /// <summary>How much a tree counts.</summary>
    [Range(0.0, 1.0)]
    public double Eta { get; init; } = 0.3;

    /// <summary>The part of the rows that a tree sees.</summary>
    [Range(0.0, 1.0)]
    public double Subsample { get; init; } = 1;

    /// <summary>Punishes large leaves.</summary>
    [Range(0.0, 1e9)]
    public double Lambda { get; init; } = 1;

    /// <summary>How a tree is grown.</summary>
    public GrowingMethod Method { get; init; } = GrowingMethod.Hist;

    /// <summary>The columns that are read.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>Rounds without progress before it stops.</summary>
    [Range(1, 100_000)]
    public int? Patience { get; init; }

    /// <summary>Whether it says what it does.</summary>
    public bool Verbose { get; init; }

    /// <summary>The longest time that it may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context) => throw new ModelException("This model is only made, never fitted.");
}
