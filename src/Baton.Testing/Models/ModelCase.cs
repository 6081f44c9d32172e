using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Testing.Models;

/// <summary>One configuration of a model, which all laws are held against.</summary>
/// <param name="Name">A name for people, such as <c>binary</c>; each once.</param>
/// <param name="Create">Makes the model.</param>
public sealed record ModelCase(string Name, Func<IModel> Create)
{
    /// <summary>
    /// Makes as many rows as asked for, from none on; the first rows are always the same. Regression data
    /// (<see cref="SampleData.Numbers"/>) if nothing else is said.
    /// </summary>
    public Func<int, ModelData> Data { get; init; } = SampleData.Numbers;

    /// <summary>How many rows the model is fitted with.</summary>
    public int TrainingRows { get; init; } = 200;

    /// <summary>
    /// Whether the rows of a frame are a series, whose predictions depend on the rows before them: then a slice is
    /// predicted like the whole only if it begins with the first row.
    /// </summary>
    public bool IsSeries { get; init; }

    /// <summary>
    /// Whether a class is chosen by a threshold of its own, such as 0.3 for a rare one: then another class than the most
    /// probable may be predicted.
    /// </summary>
    public bool HasThreshold { get; init; }

    /// <summary>
    /// How much the prediction of a row may differ with the rows beside it, relative to predictions above 1; bit equality is
    /// asked for if 0. A documented difference of the vendor's arithmetic is a reason; nothing else is.
    /// </summary>
    public double BatchTolerance { get; init; }
}
