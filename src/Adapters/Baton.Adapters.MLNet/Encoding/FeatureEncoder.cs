using Baton.Adapters.MLNet.Settings;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>Makes vectors of a frame's rows.</summary>
internal sealed class FeatureEncoder
{
    private readonly FeatureBinding _binding;
    private readonly bool _isPlain;

    /// <summary>Creates the encoder.</summary>
    /// <param name="columns">The columns as they were fitted.</param>
    /// <exception cref="ModelException">There is no column, or one stands twice.</exception>
    public FeatureEncoder(IReadOnlyList<FeatureColumn> columns)
    {
        _binding = new FeatureBinding(columns.Select(c => c.Name));
        _isPlain = columns.All(c => c.IsPlain);
        Columns = columns;
        Layout = VectorLayout.Of(columns);
    }

    /// <summary>The columns as they were fitted.</summary>
    public IReadOnlyList<FeatureColumn> Columns { get; }

    /// <summary>Where their numbers stand in the vector.</summary>
    public VectorLayout Layout { get; }

    /// <summary>How many numbers a row at a time takes to be encoded.</summary>
    public int NumbersOfRow => Math.Max(1, Layout.NumberLanes);

    /// <summary>Learns categories, means and scales.</summary>
    /// <param name="inputs">The rows that a model is fitted to.</param>
    /// <param name="options">How to read them.</param>
    /// <exception cref="ModelException">A column cannot be a feature.</exception>
    public static FeatureEncoder Fit(Frame inputs, EncodingOptions options) =>
        new([.. inputs.Schema.Select((schema, i) => Fit(schema, inputs.Columns[i], options))]);

    /// <summary>The features of a frame, in the model's order; nothing is copied.</summary>
    /// <param name="inputs">Rows with all features, in any order.</param>
    /// <exception cref="ModelException">A feature is missing.</exception>
    public Frame Bind(Frame inputs) => _binding.Bind(inputs);

    /// <summary>Encodes rows; what must be copied is copied into memory of the caller's, if there is enough of it.</summary>
    /// <param name="features">Rows as <see cref="Bind"/> gives them.</param>
    /// <param name="room">The memory; the rows are valid until it is used for something else.</param>
    /// <param name="firstRow">The number of the first row in the data that a person knows, for messages.</param>
    /// <exception cref="ModelException">A value cannot be used.</exception>
    public EncodedRows Encode(Frame features, Memory<float> room = default, int firstRow = 0)
    {
        if (_isPlain)
            return EncodePlain(features, room, firstRow);
        var rows = features.RowCount;
        var needed = Require((long)rows * Layout.NumberLanes, rows);
        var numbers = room.Length >= needed ? room[..needed] : ColumnMemory.Allocate<float>(needed);
        var codes = new int[Layout.CodeLanes][];
        var (lane, codeLane) = (0, 0);
        for (var i = 0; i < Columns.Count; i++)
        {
            var column = Columns[i];
            if (column.NumberLanes > 0)
                column.Encode(features.Columns[i], firstRow, numbers.Span.Slice(lane * rows, column.NumberLanes * rows));
            else
                column.Encode(features.Columns[i], firstRow, (codes[codeLane++] = new int[rows]).AsSpan());
            lane += column.NumberLanes;
        }

        return new EncodedRows(Layout, rows, numbers, rows, codes);
    }

    /// <summary>Numbers that stay as they are lie in the frame's own memory, where they are side by side in it.</summary>
    private EncodedRows EncodePlain(Frame features, Memory<float> room, int firstRow)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (!features.Columns[i].Type.IsNumberLike())
                throw new ModelException($"The feature '{Columns[i].Name}' holds {features.Columns[i].Type}, but the model was fitted with numbers in it.");
        }

        var matrix = FrameMatrix.Pack(features, room);
        // One look at a block without gaps; which column is to be refused, or may hold NaN, is asked only where there is something.
        if (matrix.ColumnStride != matrix.Rows || NonFinite.Next(matrix.Memory.Span, 0) >= 0)
        {
            for (var i = 0; i < Columns.Count; i++)
                ((NumberFeature)Columns[i]).Check(matrix.Column(i), firstRow);
        }

        return new EncodedRows(Layout, matrix.Rows, matrix.Memory, matrix.ColumnStride, []);
    }

    private int Require(long numbers, int rows) => numbers <= Array.MaxLength
        ? (int)numbers
        : throw new ModelException($"{rows} rows of {Layout.NumberLanes} numbers are more than the {Array.MaxLength} that ML.NET can be shown at a time. Use fewer rows, or fewer features.");

    private static FeatureColumn Fit(ColumnSchema schema, Column column, EncodingOptions options)
    {
        var refusesMissing = options.Missing == MissingHandling.Refuse;
        var refusesUnknown = options.Unknown == UnknownCategory.Error;
        if (CategoryReader.Suits(schema) && (schema.Type == ColumnType.String || options.Categories != CategoryEncoding.Ordinal))
        {
            return options.Categories switch
            {
                CategoryEncoding.OneHot => new OneHotFeature(schema.Name, Table(), refusesMissing, refusesUnknown),
                CategoryEncoding.Ordinal => new OrdinalFeature(schema.Name, Table(), refusesMissing, refusesUnknown),
                CategoryEncoding.Hash => new HashFeature(schema.Name, options.HashBits, refusesMissing),
                _ => throw new ArgumentOutOfRangeException(nameof(options), options.Categories, "There is no such encoding."),
            };
        }

        return schema.Type.IsNumberLike()
            ? NumberFeature.Fit(schema.Name, column, options)
            : throw new ModelException(
                $"The feature '{schema.Name}' holds {schema.Type}, but ML.NET's trainers read numbers, truth values and text. Leave the column out, or make numbers of it first.");

        CategoryTable Table() => CategoryTable.Fit(schema.Name, CategoryReader.Of(schema.Name, column), column.Length, options.MaxCategories);
    }
}
