using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Adapters.OnnxRuntime.Settings;
using Baton.Adapters.OnnxRuntime.Values;
using Baton.Models;
using Baton.Tensors;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>Decides what each output of a model means, and how it becomes columns.</summary>
internal static class OutputBindings
{
    /// <summary>What a prediction is called by Baton's export and the converters of other libraries, the most telling first.</summary>
    private static readonly string[] PredictionNames = [PredictionColumns.Prediction, "variable", "output_label", "label"];

    private static readonly string[] ProbabilityNames = ["probabilities", "output_probability", "probability"];

    /// <summary>Binds all outputs: the prediction first, then the probabilities, then what else there is.</summary>
    /// <param name="session">The model.</param>
    /// <param name="settings">What config says of it.</param>
    /// <param name="inPlace">Whether the library writes into our memory where the model says which shape an output has.</param>
    /// <exception cref="ModelException">No output is a prediction, or config must say which.</exception>
    public static BoundOutputs Of(Session session, FrameSettings settings, bool inPlace)
    {
        var classes = settings.Classes.Count > 0 ? settings.Classes : session.Metadata.Classes;
        var probabilities = Find(session, settings.Probabilities, "probabilities", ProbabilityNames);
        var prediction = Find(session, settings.Prediction, "prediction", PredictionNames);
        if (prediction is null && probabilities is null)
        {
            // The only output of all, or the only one of floating-point numbers, is the prediction, or with classes their probabilities.
            var only = Only(session.Outputs) ?? Only(session.Outputs.Where(o => o.Signature is { Type: TensorElementType.Float32 or TensorElementType.Float64 }));
            if (classes.Count > 0 && Width(only?.Signature) != 1)
                probabilities = only;
            else
                prediction = only;
        }

        if (session.Outputs.Count == 0)
            throw new ModelException("The model has no outputs, so that it predicts nothing. Export it with the output that is its prediction.");
        if (prediction is null && probabilities is null)
            throw new ModelException($"None of the model's outputs is known as its prediction; name it with the setting 'prediction': {Names(session)}.");
        var bindings = session.Outputs
            .Select((output, place) => (Role: output == prediction ? OutputRole.Prediction : output == probabilities ? OutputRole.Probabilities : OutputRole.Other, output, place))
            .OrderBy(o => o.Role)
            .Select(o => Bind(o.place, inPlace ? o.output.Signature : null, new OutputNames(o.output.Name, o.Role, o.Role == OutputRole.Probabilities ? classes : [])));
        return new BoundOutputs([.. bindings], prediction is not null);
    }

    private static ModelPort? Find(Session session, string? named, string setting, string[] usual)
    {
        if (named is null)
            return usual.Select(name => session.Outputs.FirstOrDefault(o => o.Name == name)).FirstOrDefault(o => o is not null);
        return session.Outputs.FirstOrDefault(o => o.Name == named)
            ?? throw new ModelException($"The setting '{setting}' names the output '{named}', which the model lacks; it has: {Names(session)}.");
    }

    private static ModelPort? Only(IEnumerable<ModelPort> outputs) => outputs.Take(2).ToList() is [var only] ? only : null;

    private static string Names(Session session) => string.Join(", ", session.Outputs.Select(o => $"'{o.Name}' ({o.Type})"));

    private static OutputBinding Bind(int place, TensorSignature? signature, OutputNames names) => Width(signature) is { } width
        ? signature!.Type switch
        {
            TensorElementType.Boolean => Fixed<bool>(place, signature, names, width),
            TensorElementType.UInt8 => Fixed<byte>(place, signature, names, width),
            TensorElementType.UInt16 => Fixed<ushort>(place, signature, names, width),
            TensorElementType.UInt32 => Fixed<uint>(place, signature, names, width),
            TensorElementType.UInt64 => Fixed<ulong>(place, signature, names, width),
            TensorElementType.Int8 => Fixed<sbyte>(place, signature, names, width),
            TensorElementType.Int16 => Fixed<short>(place, signature, names, width),
            TensorElementType.Int32 => Fixed<int>(place, signature, names, width),
            TensorElementType.Int64 => Fixed<long>(place, signature, names, width),
            TensorElementType.Float32 => Fixed<float>(place, signature, names, width),
            TensorElementType.Float64 => Fixed<double>(place, signature, names, width),
            _ => new FreeOutput(place, names),
        }
        : new FreeOutput(place, names);

    private static FixedOutput<T> Fixed<T>(int place, TensorSignature signature, OutputNames names, int width)
        where T : unmanaged =>
        new(place, names.Of(width), signature.Dimensions!.Count);

    /// <summary>How many values a row a tensor has, if that is known and the rows are not fixed.</summary>
    private static int? Width(TensorSignature? signature) => signature?.Dimensions switch
    {
        [{ IsDynamic: true }] => 1,
        [{ IsDynamic: true }, { Length: > 0 and <= ushort.MaxValue and var width }] => (int)width,
        _ => null,
    };
}
