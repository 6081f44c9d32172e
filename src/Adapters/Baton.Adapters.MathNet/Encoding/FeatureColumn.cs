using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MathNet.Encoding;

/// <summary>A column as it was fitted: it knows how its values become numbers.</summary>
/// <param name="name">The column's name.</param>
internal abstract class FeatureColumn(string name)
{
    /// <summary>The column's name.</summary>
    public string Name { get; } = name;

    /// <summary>How many numbers a value becomes.</summary>
    public abstract int Width { get; }

    /// <summary>Reads the values of rows to learn from or to predict.</summary>
    /// <param name="column">The values.</param>
    /// <param name="options">How to read them.</param>
    public abstract EncodedColumn Encode(Column column, EncodingOptions options);

    /// <summary>What is said of values that are missing and must not be.</summary>
    /// <param name="count">How many are missing.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="first">The first row in which one is missing.</param>
    protected ModelException MissingRefused(int count, int rows, int first) =>
        new($"The feature '{Name}' misses {count} of {rows} values, the first in row {first + 1} (the first of all is row 1). Fill them in, drop the rows, or fit the model with missing: mean.");
}
