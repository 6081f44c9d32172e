using Baton.Components;

namespace Baton.Data;

/// <summary>Divides rows into those a model learns from and those it is measured on.</summary>
[ComponentFamily("splitter")]
public interface ISplitter
{
    /// <summary>Divides rows.</summary>
    /// <param name="rows">How many rows there are; they are in their order of time where they have one.</param>
    /// <param name="seed">The run's seed, for splitters that shuffle.</param>
    /// <returns>One split, or several for cross-validation. In a split no row is in both parts, and both have rows.</returns>
    /// <exception cref="Frames.DataException">There are too few rows.</exception>
    IReadOnlyList<Split> Split(int rows, int seed);
}
