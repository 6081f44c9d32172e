using System.Text;
using Baton.Frames;

namespace Baton.Models;

/// <summary>Classes that are text.</summary>
internal sealed class TextLabels : ClassLabels
{
    private readonly byte[][] _utf8;
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);

    private TextLabels(string[] classes)
        : base(ColumnType.String, classes)
    {
        _utf8 = Array.ConvertAll(classes, Encoding.UTF8.GetBytes);
        for (var i = 0; i < classes.Length; i++)
            _codes.Add(classes[i], i);
    }

    public static TextLabels Of(StringColumn column)
    {
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < column.Length; row++)
            distinct.Add(column[row]!);
        string[] classes = [.. distinct];
        Array.Sort(classes, StringComparer.Ordinal);
        return new TextLabels(classes);
    }

    public static TextLabels Restore(IReadOnlyList<string> names)
    {
        for (var i = 1; i < names.Count; i++)
        {
            if (string.CompareOrdinal(names[i - 1], names[i]) >= 0)
                throw Damaged(names[i]);
        }

        return new TextLabels([.. names]);
    }

    public override int[] Encode(TrainingTarget target)
    {
        if (target.Values is not StringColumn column)
            throw new ModelException($"The target '{target.Name}' holds {target.Values.Type}, but its classes are text.");
        var codes = new int[column.Length];
        for (var row = 0; row < codes.Length; row++)
        {
            if (!_codes.TryGetValue(column[row]!, out codes[row]))
                throw new ModelException($"The target '{target.Name}' is '{column[row]}' in row {row + 1}, which is none of the classes.");
        }

        return codes;
    }

    private protected override StringColumn Decode(ReadOnlySpan<int> codes)
    {
        var builder = new StringColumnBuilder(codes.Length);
        foreach (var code in codes)
            builder.Append(_utf8[code]);
        return builder.Build();
    }
}
