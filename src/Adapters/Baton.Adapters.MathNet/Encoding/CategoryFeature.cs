using System.Globalization;
using Baton.Adapters.MathNet.Settings;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MathNet.Encoding;

/// <summary>A column whose values name categories: text, or numbers that the schema says are no quantities.</summary>
internal sealed class CategoryFeature : FeatureColumn
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);

    /// <summary>Creates the feature.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="categories">The categories as invariant text, each once.</param>
    /// <exception cref="ModelException">There is none, or one stands twice.</exception>
    public CategoryFeature(string name, IReadOnlyList<string> categories)
        : base(name)
    {
        Categories = categories;
        for (var i = 0; i < categories.Count; i++)
        {
            if (categories[i] is null || !_codes.TryAdd(categories[i], i))
                throw new ModelException($"The categories of the feature '{name}' are damaged: each should be there once.");
        }
    }

    /// <summary>The categories as invariant text, sorted by code unit.</summary>
    public IReadOnlyList<string> Categories { get; }

    public override int Width => Categories.Count;

    public static bool Suits(ColumnSchema schema) =>
        schema.Type == ColumnType.String || (schema.IsCategorical && schema.Type.IsNumeric());

    public static CategoryFeature Fit(string name, Column column, int mostCategories)
    {
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        var text = Reader(name, column);
        for (var row = 0; row < column.Length; row++)
        {
            if (text(row) is not { } category || !distinct.Add(category))
                continue;
            if (distinct.Count > mostCategories)
            {
                throw new ModelException(
                    $"The feature '{name}' has more than {mostCategories} categories, each of which would become a coefficient. Leave the column out if it names rows, group its values, or raise maxCategories.");
            }
        }

        return distinct.Count > 0
            ? new CategoryFeature(name, [.. distinct.Order(StringComparer.Ordinal)])
            : throw new ModelException($"The feature '{name}' has no value in any row. Leave the column out.");
    }

    public override EncodedCategories Encode(Column column, EncodingOptions options)
    {
        var text = Reader(Name, column);
        var codes = new int[column.Length];
        var (missing, first) = (0, -1);
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = -1;
            if (text(row) is not { } category)
            {
                if (missing++ == 0)
                    first = row;
            }
            else if (_codes.TryGetValue(category, out var code))
            {
                codes[row] = code;
            }
            else if (options.Unknown == UnknownCategory.Error)
            {
                throw new ModelException(
                    $"The feature '{Name}' is '{category}' in row {row + 1} (the first is row 1), a category that was not there when the model was fitted. Train the model again, or set unknownCategory: ignore.");
            }
        }

        if (missing > 0 && options.Missing == MissingValues.Refuse)
            throw MissingRefused(missing, codes.Length, first);
        return new EncodedCategories(codes, Width);
    }

    /// <summary>Reads a row's category, nothing if it is missing. The same number is the same text, whatever its type.</summary>
    private static Func<int, string?> Reader(string name, Column column) => column switch
    {
        StringColumn c => row => c[row],
        Column<sbyte> c => row => Text(c[row]),
        Column<byte> c => row => Text(c[row]),
        Column<short> c => row => Text(c[row]),
        Column<ushort> c => row => Text(c[row]),
        Column<int> c => row => Text(c[row]),
        Column<uint> c => row => Text(c[row]),
        Column<long> c => row => Text(c[row]),
        Column<ulong> c => row => Text(c[row]),
        Column<float> c => row => c[row] is { } number && !float.IsNaN(number) ? Text<float>(number) : null,
        Column<double> c => row => c[row] is { } number && !double.IsNaN(number) ? Text<double>(number) : null,
        _ => throw new ModelException($"The feature '{name}' holds {column.Type}, but the model was fitted with categories in it."),
    };

    private static string? Text<T>(T? value)
        where T : struct, IFormattable =>
        value?.ToString(null, CultureInfo.InvariantCulture);
}
