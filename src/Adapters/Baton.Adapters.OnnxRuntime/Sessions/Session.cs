using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Sessions;

/// <summary>A loaded model, ready to run; safe from several threads.</summary>
internal sealed unsafe class Session : IDisposable
{
    private const string ReadRemedy = "Check that the file is a whole ONNX model with all that belongs to it, and the library new enough for it.";

    private readonly SessionHandle _handle;
    private readonly Utf8Table _inputNames;
    private readonly Utf8Table _outputNames;

    private Session(OrtProcess process, nint session)
    {
        Process = process;
        _handle = new SessionHandle(process.Api, session);
        try
        {
            (Inputs, Outputs) = (PortReader.Inputs(process, session), PortReader.Outputs(process, session));
            Metadata = ModelMetadata.Read(process, session);
        }
        catch
        {
            _handle.Dispose();
            throw;
        }

        (_inputNames, _outputNames) = (new Utf8Table(Inputs.Select(i => i.Name)), new Utf8Table(Outputs.Select(o => o.Name)));
        _handle.Keep(_inputNames, _outputNames);
    }

    public OrtProcess Process { get; }

    public IReadOnlyList<ModelPort> Inputs { get; }

    public IReadOnlyList<ModelPort> Outputs { get; }

    public ModelMetadata Metadata { get; }

    /// <summary>Loads a model from a file; the library reads it, and weights that lie beside it.</summary>
    /// <exception cref="ModelException">The library cannot read it, or lacks what it needs.</exception>
    public static Session Open(string path, SessionSettings settings)
    {
        var process = OnnxRuntimeLibrary.Current;
        using var options = SessionOptions.Of(process, settings);
        nint session;
        if (OperatingSystem.IsWindows())
        {
            fixed (char* text = path)
                NativeCall.Check(process.Api, process.Api.CreateSession(process.Environment, text, options.Handle, &session), $"read the model '{path}'", ReadRemedy);
        }
        else
        {
            fixed (byte* text = Utf8.Write(path))
                NativeCall.Check(process.Api, process.Api.CreateSession(process.Environment, text, options.Handle, &session), $"read the model '{path}'", ReadRemedy);
        }

        return new Session(process, session);
    }

    /// <summary>Loads a model from memory, which nobody needs afterwards.</summary>
    /// <exception cref="ModelException">The library cannot read it, or lacks what it needs.</exception>
    public static Session Open(ReadOnlySpan<byte> model, SessionSettings settings)
    {
        var process = OnnxRuntimeLibrary.Current;
        using var options = SessionOptions.Of(process, settings);
        nint session;
        fixed (byte* bytes = model)
            NativeCall.Check(process.Api, process.Api.CreateSessionFromArray(process.Environment, bytes, (nuint)model.Length, options.Handle, &session), "read the model", ReadRemedy);
        return new Session(process, session);
    }

    /// <summary>Runs all inputs to all outputs, in their order.</summary>
    /// <param name="inputs">A native value for each input.</param>
    /// <param name="outputs">For each output a native value that is written, or 0 for one that the library makes, and the caller releases.</param>
    public void Run(nint* inputs, nint* outputs) =>
        Run(_inputNames.Texts, inputs, _inputNames.Count, _outputNames.Texts, _outputNames.Count, outputs, cancellation: default);

    /// <summary>Runs named values.</summary>
    /// <param name="inputs">The inputs by their names.</param>
    /// <param name="outputs">The names of the outputs that are wanted.</param>
    /// <param name="buffers">Memory for some of them.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The outputs that were wanted; of those that had memory that memory.</returns>
    public OnnxValue[] Run(
        IReadOnlyList<(string Name, OnnxValue Value)> inputs, IReadOnlyList<string> outputs, IReadOnlyDictionary<string, TensorBuffer> buffers, CancellationToken cancellation)
    {
        using var writer = new ValueWriter(Process);
        using var inputNames = new Utf8Table(inputs.Select(i => i.Name));
        using var outputNames = new Utf8Table(outputs);
        var given = inputs.Select(i => writer.Create(i.Value)).ToArray();
        var made = outputs.Select(o => buffers.TryGetValue(o, out var buffer) ? writer.Create(buffer) : 0).ToArray();
        var lent = Array.ConvertAll(made, value => value != 0);
        try
        {
            fixed (nint* first = given, firstMade = made)
                Run(inputNames.Texts, first, given.Length, outputNames.Texts, made.Length, firstMade, cancellation);
            return [.. made.Select((value, i) => lent[i] ? new TensorValue(buffers[outputs[i]].Tensor) : ValueReader.Read(Process, value))];
        }
        finally
        {
            for (var i = 0; i < made.Length; i++)
            {
                if (!lent[i] && made[i] != 0)
                    Process.Api.ReleaseValue(made[i]);
            }
        }
    }

    /// <summary>Releases the model once the runs that are under way have ended.</summary>
    public void Dispose() => _handle.Dispose();

    private void Run(byte** inputNames, nint* inputs, int inputCount, byte** outputNames, int outputCount, nint* outputs, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var entered = false;
        try
        {
            _handle.DangerousAddRef(ref entered);
            if (!cancellation.CanBeCanceled)
            {
                NativeCall.Check(
                    Process.Api,
                    Process.Api.Run(_handle.DangerousGetHandle(), 0, inputNames, inputs, (nuint)inputCount, outputNames, (nuint)outputCount, outputs),
                    "run the model");
                return;
            }

            using var options = new RunOptions(Process.Api);
            using var registration = cancellation.Register(static o => ((RunOptions)o!).Terminate(), options);
            var status = Process.Api.Run(
                _handle.DangerousGetHandle(), options.DangerousGetHandle(), inputNames, inputs, (nuint)inputCount, outputNames, (nuint)outputCount, outputs);
            if (status != 0 && cancellation.IsCancellationRequested)
            {
                Process.Api.ReleaseStatus(status);
                cancellation.ThrowIfCancellationRequested();
            }

            NativeCall.Check(Process.Api, status, "run the model");
        }
        finally
        {
            if (entered)
                _handle.DangerousRelease();
        }
    }
}
