using Baton.Adapters.OnnxRuntime.Frames.Elements;
using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Adapters.OnnxRuntime.Settings;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Frames.Inputs;

/// <summary>Decides which columns each input of a model is read from.</summary>
internal static class InputBindings
{
    /// <summary>Binds all inputs.</summary>
    /// <param name="session">The model.</param>
    /// <param name="settings">What config says of it.</param>
    /// <returns>A binding for each input, in the model's order.</returns>
    /// <exception cref="ModelException">An input cannot be read from columns, or config must say how.</exception>
    public static InputBinding[] Of(Session session, FrameSettings settings)
    {
        var features = settings.Features.Count > 0 ? settings.Features : session.Metadata.Features;
        if (session.Inputs.Count == 0)
            throw new ModelException("The model has no inputs, so that it has nothing to predict from.");
        var unknown = settings.Columns.Keys.FirstOrDefault(name => !session.Inputs.Any(i => i.Name == name));
        if (unknown is not null)
            throw new ModelException($"The setting 'columns' names the input '{unknown}', which the model lacks; it has: {string.Join(", ", session.Inputs.Select(i => i.Name))}.");
        var matrix = session.Inputs.Count == 1 && !settings.Columns.ContainsKey(session.Inputs[0].Name);
        if (!matrix && settings.Features.Count > 0 && settings.Features.Count != session.Inputs.Count)
            throw new ModelException($"The setting 'features' names {settings.Features.Count} columns, but the model has {session.Inputs.Count} inputs; name one for each, in the order of the inputs: {string.Join(", ", session.Inputs.Select(i => i.Name))}.");
        // The model's own features name the columns of its inputs only if there is one for each.
        var named = features.Count == session.Inputs.Count ? features : [];
        var exported = session.Metadata.Features.Count > 0;
        return [.. session.Inputs.Select((input, i) => Bind(
            input,
            matrix ? features : [],
            settings.Columns.GetValueOrDefault(input.Name) ?? (named.Count > 0 ? named[i] : input.Name),
            exported))];
    }

    private static InputBinding Bind(ModelPort input, IReadOnlyList<string> features, string column, bool exported)
    {
        if (input.Signature is not { } signature)
            throw Unreadable(input, "only tensors of numbers, truth values and text can be read from columns");
        var dimensions = signature.Dimensions;
        if (dimensions is { Count: > 2 })
            throw Unreadable(input, "a column gives one value a row, so that only one or two dimensions can be read from columns");
        if (dimensions is { Count: > 0 } && dimensions[0].Length is { } rows)
            throw Unreadable(input, $"it takes {rows} rows at a time, no more and no less. Export it with a dynamic first dimension, or use it with tensors");
        if (dimensions is not { Count: 2 })
            return Bind(signature.Type, [column], rank: 1, exported);
        var width = dimensions[1].Length ?? (features.Count > 0 ? features.Count : throw Unreadable(input, "it takes several values a row. Name their columns, in their order, with the setting 'features'"));
        if (width == 1 && features.Count <= 1)
            return Bind(signature.Type, [column], rank: 2, exported);
        if (features.Count == 0)
            throw Unreadable(input, $"it takes {width} values a row. Name their columns, in their order, with the setting 'features'");
        return features.Count == width
            ? Bind(signature.Type, features, rank: 2, exported)
            : throw Unreadable(input, $"it takes {width} values a row, but {features.Count} features are named: {string.Join(", ", features)}");
    }

    private static InputBinding Bind(TensorElementType type, IReadOnlyList<string> columns, int rank, bool exported) => type switch
    {
        TensorElementType.Boolean => Bind(columns, rank, new BooleanReader()),
        TensorElementType.UInt8 => Bind(columns, rank, new IntegerReader<byte>()),
        TensorElementType.UInt16 => Bind(columns, rank, new IntegerReader<ushort>()),
        TensorElementType.UInt32 => Bind(columns, rank, new IntegerReader<uint>()),
        TensorElementType.UInt64 => Bind(columns, rank, new IntegerReader<ulong>()),
        TensorElementType.Int8 => Bind(columns, rank, new IntegerReader<sbyte>()),
        TensorElementType.Int16 => Bind(columns, rank, new IntegerReader<short>()),
        TensorElementType.Int32 => Bind(columns, rank, new IntegerReader<int>()),
        TensorElementType.Int64 => Bind(columns, rank, new IntegerReader<long>()),
        TensorElementType.Float16 => Bind(columns, rank, new ShortFloatReader<Half>(n => (Half)n)),
        TensorElementType.BFloat16 => Bind(columns, rank, new ShortFloatReader<BFloat16>(n => (BFloat16)n)),
        TensorElementType.Float32 => Bind(columns, rank, new SingleReader()),
        TensorElementType.Float64 => Bind(columns, rank, new DoubleReader()),
        _ => new TextInput(columns, rank, exported),
    };

    private static InputBinding Bind<T>(IReadOnlyList<string> columns, int rank, ElementReader<T> reader)
        where T : unmanaged =>
        columns.Count == 1 ? new ColumnInput<T>(columns[0], rank, reader) : new MatrixInput<T>(columns, reader);

    private static ModelException Unreadable(ModelPort input, string why) =>
        new($"The model's input '{input.Name}' ({input.Type}) cannot be read from columns: {why}.");
}
