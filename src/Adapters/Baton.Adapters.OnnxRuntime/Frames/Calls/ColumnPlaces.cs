using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Frames.Calls;

/// <summary>Where the columns that a model reads stand in a frame. Frames that come one after the other mostly share their schema; then nothing is looked up.</summary>
/// <param name="names">The columns that the model reads.</param>
internal sealed class ColumnPlaces(string[] names)
{
    private readonly int[] _places = new int[names.Length];
    private FrameSchema? _schema;

    /// <summary>The place of each column.</summary>
    /// <param name="schema">The columns there are.</param>
    /// <exception cref="ModelException">One is missing.</exception>
    public ReadOnlySpan<int> In(FrameSchema schema)
    {
        if (!ReferenceEquals(schema, _schema))
            Find(schema);
        return _places;
    }

    private void Find(FrameSchema schema)
    {
        _schema = null;
        for (var i = 0; i < names.Length; i++)
        {
            _places[i] = schema.IndexOf(names[i]);
            if (_places[i] < 0)
                throw new ModelException($"The model reads the column '{names[i]}', which the input lacks; {schema.DescribeNearest(names[i])}.");
        }

        _schema = schema;
    }
}
