using Baton.Frames;
using Baton.Models;
using Baton.Models.Categories;

namespace Baton.Adapters.MathNet.Encoding;

/// <summary>
/// Makes a design matrix of a frame: numbers as they are, truth values as 0 and 1, text and columns that the schema calls
/// categorical as one column for each category (one-hot, none left out).
/// </summary>
internal sealed class FeatureEncoder
{
    private readonly FeatureBinding _binding;

    /// <summary>Creates the encoder.</summary>
    /// <param name="columns">The columns as they were fitted.</param>
    /// <param name="options">How to read them.</param>
    /// <exception cref="ModelException">There is no column, or one stands twice.</exception>
    public FeatureEncoder(IReadOnlyList<FeatureColumn> columns, EncodingOptions options)
    {
        _binding = new FeatureBinding(columns.Select(c => c.Name));
        Columns = columns;
        Options = options;
    }

    /// <summary>The columns as they were fitted.</summary>
    public IReadOnlyList<FeatureColumn> Columns { get; }

    /// <summary>How they are read.</summary>
    public EncodingOptions Options { get; }

    /// <summary>How many columns the design matrix has.</summary>
    public int Width => Columns.Sum(c => c.Width);

    /// <summary>Learns categories and means.</summary>
    /// <param name="inputs">The rows that a model is fitted to.</param>
    /// <param name="options">How to read them.</param>
    /// <param name="mostCategories">How many categories a column may have.</param>
    /// <exception cref="ModelException">A column cannot be a feature.</exception>
    public static FeatureEncoder Fit(Frame inputs, EncodingOptions options, int mostCategories) =>
        new([.. inputs.Schema.Select((schema, i) => Fit(schema, inputs.Columns[i], options, mostCategories))], options);

    /// <summary>Makes the design matrix.</summary>
    /// <param name="inputs">Rows with all features, in any order.</param>
    /// <exception cref="ModelException">A feature is missing, or a value cannot be used.</exception>
    public DesignMatrix Encode(Frame inputs)
    {
        var features = _binding.Bind(inputs);
        return new DesignMatrix([.. Columns.Select((column, i) => column.Encode(features.Columns[i], Options))], features.RowCount);
    }

    private static FeatureColumn Fit(ColumnSchema schema, Column column, EncodingOptions options, int mostCategories)
    {
        if (CategoryReader.Suits(schema))
            return CategoryFeature.Fit(schema.Name, column, mostCategories);
        return schema.Type.IsNumberLike()
            ? NumberFeature.Fit(schema.Name, column, options)
            : throw new ModelException(
                $"The feature '{schema.Name}' holds {schema.Type}, but a linear model reads numbers, truth values and text. Leave the column out, or make numbers of it first.");
    }
}
