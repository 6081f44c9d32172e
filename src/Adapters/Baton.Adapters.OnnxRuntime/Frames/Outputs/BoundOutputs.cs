using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>All outputs of a model as a prediction frame.</summary>
internal sealed class BoundOutputs
{
    private readonly bool _hasPrediction;

    /// <param name="bindings">The outputs, in the order of the frame: prediction, probabilities, others.</param>
    /// <param name="hasPrediction">Whether one of them is the prediction; else it is the most probable class.</param>
    /// <exception cref="ModelException">Two columns would have one name.</exception>
    public BoundOutputs(OutputBinding[] bindings, bool hasPrediction)
    {
        (Bindings, _hasPrediction) = (bindings, hasPrediction);
        Schema = hasPrediction && bindings.All(b => b.Columns is not null) ? ToSchema(bindings.SelectMany(b => b.Columns!)) : null;
    }

    /// <summary>The outputs, in the order of the frame.</summary>
    public OutputBinding[] Bindings { get; }

    /// <summary>The columns of the frame; <see langword="null"/> if only a run tells.</summary>
    public FrameSchema? Schema { get; }

    /// <summary>Makes the prediction frame of what the library wrote.</summary>
    /// <param name="process">The library.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="buffers">Holds the native values.</param>
    /// <exception cref="ModelException">An output does not give a value for each row.</exception>
    public Frame Read(OrtProcess process, int rows, RunBuffers buffers)
    {
        var columns = new List<Column>(Schema?.Count ?? Bindings.Length + 1);
        if (Schema is not null)
        {
            foreach (var binding in Bindings)
                binding.Read(process, rows, buffers, columns);
            return new Frame(Schema, columns);
        }

        var schema = new List<ColumnSchema>();
        foreach (var binding in Bindings)
        {
            schema.AddRange(binding.Read(process, rows, buffers, columns));
            if (!_hasPrediction && binding == Bindings[0])
            {
                columns.Insert(0, ClassChoice.Of(schema, columns));
                schema.Insert(0, new ColumnSchema(PredictionColumns.Prediction, ColumnType.String));
            }
        }

        return new Frame(ToSchema(schema), columns);
    }

    private static FrameSchema ToSchema(IEnumerable<ColumnSchema> columns)
    {
        try
        {
            return new FrameSchema(columns);
        }
        catch (DataException e)
        {
            throw new ModelException($"The model's outputs cannot be told apart as columns: {e.Message} Choose others with the settings 'prediction' and 'probabilities'.", e);
        }
    }
}
