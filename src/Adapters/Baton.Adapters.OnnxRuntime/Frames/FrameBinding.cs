using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Frames.Inputs;
using Baton.Adapters.OnnxRuntime.Frames.Outputs;
using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Adapters.OnnxRuntime.Settings;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Frames;

/// <summary>A model that predicts frames: columns in, columns out, decided once and then the same at every call.</summary>
internal sealed unsafe class FrameBinding : IDisposable
{
    private readonly Session _session;
    private readonly InputBinding[] _inputs;
    private readonly string[] _columns;

    /// <summary>The place of each input's first column among <see cref="_columns"/>.</summary>
    private readonly int[] _firstColumns;
    private readonly BoundOutputs _copied;

    private readonly IdleBuffers _idle;
    private readonly Lazy<Frame> _none;

    /// <summary>How outputs are read: in place, until a model turns out to give other shapes than it says.</summary>
    private volatile BoundOutputs _outputs;

    /// <param name="session">The model.</param>
    /// <param name="settings">What config says of it.</param>
    /// <exception cref="ModelException">The model does not fit columns, or config must say how.</exception>
    public FrameBinding(Session session, FrameSettings settings)
    {
        _session = session;
        _inputs = InputBindings.Of(session, settings);
        _columns = [.. _inputs.SelectMany(i => i.Columns).Select(c => c.Name)];
        _firstColumns = [.. _inputs.Select((_, i) => _inputs.Take(i).Sum(before => before.Columns.Count))];
        _outputs = OutputBindings.Of(session, settings, inPlace: true);
        _copied = OutputBindings.Of(session, settings, inPlace: false);
        Inputs = new FrameSchema(_inputs.SelectMany(i => i.Columns).DistinctBy(c => c.Name));
        _idle = new IdleBuffers(() => new RunBuffers(session.Process.Api, _columns, session.Inputs.Count, session.Outputs.Count));
        _none = new Lazy<Frame>(Nothing);
    }

    /// <summary>The columns that the model reads.</summary>
    public FrameSchema Inputs { get; }

    /// <summary>The prediction frame of no rows: which columns there are.</summary>
    public Frame None => _none.Value;

    /// <summary>Predicts.</summary>
    /// <param name="inputs">The rows.</param>
    /// <exception cref="ModelException">A column is missing or does not fit, or the model failed.</exception>
    public Frame Predict(Frame inputs)
    {
        if (inputs.RowCount > 0)
            return Run(inputs);
        // The library does not survive empty tensors in every operator.
        _ = new ColumnPlaces(_columns).In(inputs.Schema);
        return None;
    }

    /// <summary>Releases what is kept from call to call.</summary>
    public void Dispose() => _idle.Dispose();

    private Frame Run(Frame inputs)
    {
        var buffers = _idle.Take();
        try
        {
            var places = buffers.Places.In(inputs.Schema);
            for (var i = 0; i < _inputs.Length; i++)
                buffers.Inputs[i] = _inputs[i].Create(_session.Process, inputs, places[_firstColumns[i]..], buffers.KeptInputs[i], buffers);
            return Run(inputs.RowCount, buffers);
        }
        finally
        {
            _idle.Return(buffers);
        }
    }

    private Frame Run(int rows, RunBuffers buffers)
    {
        var outputs = _outputs;
        try
        {
            return Run(outputs, rows, buffers);
        }
        catch (ModelException) when (outputs != _copied)
        {
            // Either the model fails, and does so again, or its outputs have other shapes than it says.
            buffers.ClearOutputs();
            var predictions = Run(_copied, rows, buffers);
            _outputs = _copied;
            return predictions;
        }
    }

    private Frame Run(BoundOutputs outputs, int rows, RunBuffers buffers)
    {
        foreach (var output in outputs.Bindings)
            output.Prepare(_session.Process, rows, buffers);
        fixed (nint* given = buffers.Inputs, made = buffers.Outputs)
            _session.Run(given, made);
        return outputs.Read(_session.Process, rows, buffers);
    }

    private Frame Nothing()
    {
        if (_outputs.Schema is { } schema)
            return new Frame(schema, [.. schema.Select(c => DefaultColumns.Of(c.Type, 0))]);
        // Only a run tells which columns there are.
        return Run(Frame.Of(Inputs.Select(c => (c.Name, DefaultColumns.Of(c.Type, 1))))).Slice(0, 0);
    }
}
