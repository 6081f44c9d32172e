using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>A column as it was fitted: it knows how its values become numbers of the vector.</summary>
/// <param name="name">The column's name.</param>
internal abstract class FeatureColumn(string name)
{
    /// <summary>The column's name.</summary>
    public string Name { get; } = name;

    /// <summary>How many numbers of the vector a value becomes.</summary>
    public abstract int Width { get; }

    /// <summary>How many lanes of numbers it fills; none if it fills a lane of codes, each the place of the only 1 among <see cref="Width"/> numbers.</summary>
    public abstract int NumberLanes { get; }

    /// <summary>Whether its numbers are those of the column.</summary>
    public virtual bool IsPlain => false;

    /// <summary>Writes lanes of numbers.</summary>
    /// <param name="column">The values.</param>
    /// <param name="firstRow">The number of the first row in the data that a person knows, for messages.</param>
    /// <param name="lanes">Receives the rows of the first lane, then those of the next.</param>
    public virtual void Encode(Column column, int firstRow, Span<float> lanes) => throw new NotSupportedException();

    /// <summary>Writes a lane of codes; -1 where all numbers are 0.</summary>
    /// <param name="column">The values.</param>
    /// <param name="firstRow">The number of the first row in the data that a person knows, for messages.</param>
    /// <param name="codes">Receives a code a row.</param>
    public virtual void Encode(Column column, int firstRow, Span<int> codes) => throw new NotSupportedException();

    /// <summary>What is said of a value that is missing and must not be.</summary>
    /// <param name="row">The row.</param>
    protected ModelException MissingRefused(int row) =>
        new($"The feature '{Name}' is missing in row {row + 1} (the first is row 1). Fill it in, drop the row, or fit the model with another choice for 'missing'.");
}
