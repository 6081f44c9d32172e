using System.Globalization;
using Baton.Columns;
using Baton.Frames;
using Baton.Models;

namespace Baton.Metrics.Classification;

/// <summary>
/// Numbers the classes that occur in columns, as they come. A class is known by its text, as <see cref="ClassLabels"/>
/// writes it, so that a class is the same in columns of different widths; truth values, numbers and text stay apart.
/// </summary>
internal sealed class ClassTable
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private (string What, ColumnGroup Group)? _first;

    private enum ColumnGroup
    {
        Text,
        Truth,
        Number,
    }

    /// <summary>The classes as text, by their numbers.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether the classes are truth values.</summary>
    public bool AreTruthValues => _first is { Group: ColumnGroup.Truth };

    /// <summary>Whether the classes are numbers.</summary>
    public bool AreNumbers => _first is { Group: ColumnGroup.Number };

    /// <summary>The number of a class, or -1 if it occurs nowhere.</summary>
    public int IndexOf(string name) => _codes.GetValueOrDefault(name, -1);

    /// <summary>The class's number, a new one if it has none yet.</summary>
    public int Number(string name)
    {
        if (!_codes.TryGetValue(name, out var code))
        {
            _codes.Add(name, code = _names.Count);
            _names.Add(name);
        }

        return code;
    }

    /// <summary>The class of each row, by its number.</summary>
    /// <param name="what">What the column is, for the message.</param>
    /// <param name="column">A column without missing values.</param>
    /// <exception cref="DataException">The column holds no classes, or classes of another sort than the columns before.</exception>
    public int[] Encode(string what, Column column)
    {
        CheckSort(what, column.Type);
        return column switch
        {
            Column<float> c => ColumnLabels.Encode(c, value => Whole(what, value), Number),
            Column<double> c => ColumnLabels.Encode(c, value => Whole(what, value), Number),
            _ when column.Type.IsNumberLike() || column.Type == ColumnType.String => ColumnLabels.Encode(column, Number),
            _ => throw NoClasses(what, column.Type.ToString()),
        };
    }

    private static DataException NoClasses(string what, string holds) =>
        new($"The {what} holds {holds}, but classes are text, truth values or whole numbers. Use a metric for numbers, or predict a class.");

    private static string Whole(string what, double value) =>
        double.IsFinite(value) && value == Math.Truncate(value)
            // Minus zero is zero.
            ? (value + 0d).ToString("0", CultureInfo.InvariantCulture)
            : throw NoClasses(what, value.ToString(CultureInfo.InvariantCulture));

    private void CheckSort(string what, ColumnType type)
    {
        var group = type is ColumnType.String ? ColumnGroup.Text : type is ColumnType.Boolean ? ColumnGroup.Truth : ColumnGroup.Number;
        if (_first is { } first && first.Group != group)
            throw new DataException($"The {first.What} holds {Describe(first.Group)}, but the {what} holds {Describe(group)}; classes can only be compared with classes of the same sort.");
        _first ??= (what, group);
    }

    private static string Describe(ColumnGroup group) =>
        group switch { ColumnGroup.Text => "text", ColumnGroup.Truth => "truth values", _ => "numbers" };
}
