using System.Globalization;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Frames;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>Maps, one a row, as a column for each key: what classifiers give that were made for people to read.</summary>
/// <param name="Keys">The keys as invariant text.</param>
/// <param name="Columns">A column for each; 0 where a row's map lacks the key.</param>
internal sealed record MapTable(IReadOnlyList<string> Keys, IReadOnlyList<Column> Columns)
{
    /// <summary>Makes the columns.</summary>
    /// <param name="rows">The maps, at least one.</param>
    /// <param name="classes">The keys that are expected, in their order; the first map's if empty.</param>
    /// <exception cref="ModelException">The maps hold something else than numbers, or a key that is not expected.</exception>
    public static MapTable Of(IReadOnlyList<MapValue> rows, IReadOnlyList<string> classes)
    {
        var keys = classes.Count > 0 ? classes : Texts(rows[0].Keys);
        var places = keys.Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        return new MapTable(keys, rows[0].Values switch
        {
            Tensor<float> => Split<float>(rows, places),
            Tensor<double> => Split<double>(rows, places),
            Tensor<long> => Split<long>(rows, places),
            var other => throw new ModelException($"The model gives maps to {other.Type}, of which no columns can be made."),
        });
    }

    private static Column[] Split<T>(IReadOnlyList<MapValue> rows, Dictionary<string, int> places)
        where T : unmanaged
    {
        var table = new T[checked(rows.Count * places.Count)];
        for (var row = 0; row < rows.Count; row++)
        {
            var values = ((Tensor<T>)rows[row].Values).Span;
            foreach (var (i, key) in Texts(rows[row].Keys).Index())
            {
                if (!places.TryGetValue(key, out var place))
                    throw new ModelException($"The model gives a value for '{key}', which is none of the classes: {string.Join(", ", places.Keys)}. Correct the setting 'classes'.");
                table[(row * places.Count) + place] = values[i];
            }
        }

        return ColumnTable.Split<T>(table, rows.Count, places.Count);
    }

    private static string[] Texts(Tensor keys) => keys switch
    {
        StringTensor text => [.. Enumerable.Range(0, text.Shape.ElementCount).Select(i => text[i])],
        Tensor<long> numbers => Array.ConvertAll(numbers.Span.ToArray(), n => n.ToString(CultureInfo.InvariantCulture)),
        _ => throw new ModelException($"The model gives maps from {keys.Type}, of which no columns can be made."),
    };
}
