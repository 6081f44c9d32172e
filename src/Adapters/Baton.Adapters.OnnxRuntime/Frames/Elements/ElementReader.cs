using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Frames.Elements;

/// <summary>Reads any column that can stand for it as the elements of a tensor.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
/// <param name="type">The type of a column that needs no conversion, or the one that people would give.</param>
internal abstract class ElementReader<T>(ColumnType type)
    where T : unmanaged
{
    /// <summary>The type of a column that needs no conversion, or the one that people would give.</summary>
    public ColumnType Type { get; } = type;

    /// <summary>Whether a missing value has a place among the elements: NaN.</summary>
    public abstract bool TakesMissing { get; }

    /// <summary>Converts a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="destination">Receives an element a row.</param>
    /// <exception cref="ModelException">The column is of a type that has no such elements, or a value is missing or none of them.</exception>
    public void Read(Column column, string name, Span<T> destination)
    {
        if (!column.Type.IsNumberLike())
            throw new ModelException($"The column '{name}' holds {column.Type}, but the model reads {typeof(T).Name} from it. Leave it out, or make numbers of it first.");
        if (column.NullCount > 0 && !TakesMissing)
            throw new ModelException($"The column '{name}' has no value in row {FirstMissing(column) + 1} (the first is row 1), but the model reads {typeof(T).Name} from it, which cannot be missing. Fill it in, or drop the row.");
        Convert(column, name, destination);
    }

    /// <summary>Converts a column of numbers or truth values, of which none is missing unless <see cref="TakesMissing"/>.</summary>
    protected abstract void Convert(Column column, string name, Span<T> destination);

    protected static ModelException Lossy(string name, int row, object value) =>
        new($"The column '{name}' is {FormattableString.Invariant($"{value}")} in row {row + 1} (the first is row 1), which the model cannot read: it reads {typeof(T).Name}. Correct the value, or round it first.");

    private static int FirstMissing(Column column)
    {
        var row = 0;
        while (!column.IsNull(row))
            row++;
        return row;
    }
}
