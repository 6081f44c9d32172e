using System.Globalization;
using Baton.Frames;

namespace Baton.Models;

/// <summary>Classes that are values of fixed width: truth values or whole numbers.</summary>
internal sealed class ValueLabels<T> : ClassLabels
    where T : unmanaged, IComparable<T>, IEquatable<T>, ISpanParsable<T>
{
    private readonly T[] _classes;
    private readonly Dictionary<T, int> _codes = [];

    private ValueLabels(T[] classes)
        : base(ColumnTypes.Of<T>(), Array.ConvertAll(classes, Text))
    {
        _classes = classes;
        for (var i = 0; i < classes.Length; i++)
            _codes.Add(classes[i], i);
    }

    public static ValueLabels<T> Of(Column<T> column)
    {
        var distinct = new HashSet<T>();
        foreach (var value in column.Span)
            distinct.Add(value);
        T[] classes = [.. distinct];
        Array.Sort(classes);
        return new ValueLabels<T>(classes);
    }

    public static ValueLabels<T> Restore(IReadOnlyList<string> names)
    {
        var classes = new T[names.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            if (!T.TryParse(names[i], CultureInfo.InvariantCulture, out classes[i]) || (i > 0 && classes[i - 1].CompareTo(classes[i]) >= 0))
                throw Damaged(names[i]);
        }

        return new ValueLabels<T>(classes);
    }

    public override int[] Encode(TrainingTarget target)
    {
        if (target.Values is not Column<T> column)
            throw new ModelException($"The target '{target.Name}' holds {target.Values.Type}, but its classes are of the type {Type}.");
        var codes = new int[column.Length];
        var values = column.Span;
        for (var row = 0; row < codes.Length; row++)
        {
            if (!_codes.TryGetValue(values[row], out codes[row]))
                throw new ModelException($"The target '{target.Name}' is '{Text(values[row])}' in row {row + 1}, which is none of the classes.");
        }

        return codes;
    }

    private protected override Column<T> Decode(ReadOnlySpan<int> codes)
    {
        var memory = ColumnMemory.Allocate<T>(codes.Length);
        var values = memory.Span;
        for (var row = 0; row < codes.Length; row++)
            values[row] = _classes[codes[row]];
        return new Column<T>(memory);
    }

    private static string Text(T value) =>
        value is bool truth ? (truth ? "true" : "false") : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
