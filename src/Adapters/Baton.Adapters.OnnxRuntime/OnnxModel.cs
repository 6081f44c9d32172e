using System.ComponentModel.DataAnnotations;
using Baton.Adapters.OnnxRuntime.Sessions;
using Baton.Adapters.OnnxRuntime.Settings;
using Baton.Adapters.OnnxRuntime.Storage;
using Baton.Artifacts;
using Baton.Components;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime;

/// <summary>An ONNX model that any program made, run by ONNX Runtime.</summary>
/// <remarks>
/// <para>
/// An input of one value a row is read from the column of its name, in the column's own memory where it holds the input's
/// type; other numbers are converted: to floating point with rounding, to whole numbers only where nothing is lost. A
/// missing value is NaN to a floating-point input, and an error to any other. A single input of several values a row is
/// packed from the columns that <c>features</c> names.
/// </para>
/// <para>
/// The output <c>prediction</c>, <c>variable</c>, <c>output_label</c>, <c>label</c> or the only one becomes the prediction;
/// <c>probabilities</c> or <c>output_probability</c>, a table or a map a row, becomes the probability columns; every other
/// output becomes columns of its name. Models that Baton exported say the rest themselves.
/// </para>
/// </remarks>
[Model("onnx")]
public sealed partial class OnnxModel : IPretrained, IRestorable, ICheckedSettings
{
    /// <summary>The model's file, where one is opened; weights that it keeps in other files lie beside it. Stored models bring theirs.</summary>
    public string? Path { get; init; }

    /// <summary>The columns that a single input of several values a row is packed from, in their order, or else the column of each input; what the model says if empty.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>The columns of inputs that are called otherwise: by the inputs' names.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>The output that is the prediction, if its name does not tell.</summary>
    public string? Prediction { get; init; }

    /// <summary>The output that holds the probabilities of the classes, if its name does not tell.</summary>
    public string? Probabilities { get; init; }

    /// <summary>The classes in the order of their probabilities; what the model says if empty.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Threads that share the work of one operator; all that the machine has if 0.</summary>
    [Range(0, 1024)]
    public int Threads { get; init; }

    /// <summary>Threads for operators that work at the same time, if the execution mode is parallel; all that the machine has if 0.</summary>
    [Range(0, 1024)]
    public int BranchThreads { get; init; }

    /// <summary>How much the graph is rewritten before it runs.</summary>
    public OnnxOptimization Optimization { get; init; } = OnnxOptimization.All;

    /// <summary>Whether operators of one run may work at the same time.</summary>
    public OnnxExecutionMode ExecutionMode { get; init; } = OnnxExecutionMode.Sequential;

    /// <summary>What computes the operators, the preferred one first; the processor does what no other can.</summary>
    public IReadOnlyList<OnnxProvider> Providers { get; init; } = [];

    /// <summary>Lengths for dimensions that the model leaves open, by their names: the library plans better for lengths that it knows.</summary>
    public IReadOnlyDictionary<string, long> FreeDimensions { get; init; } = new Dictionary<string, long>();

    /// <summary>Whether memory is kept from run to run; without it less is held, and runs take longer.</summary>
    public bool MemoryArena { get; init; } = true;

    /// <summary>Whether memory is planned ahead for input shapes that were seen before.</summary>
    public bool MemoryPattern { get; init; } = true;

    /// <summary>Whether only operators are used that give the same bits at every run; needs ONNX Runtime 1.18.</summary>
    public bool Deterministic { get; init; }

    /// <summary>What the library writes to the error stream; failures are told as exceptions in any case.</summary>
    public OnnxLogLevel LogLevel { get; init; } = OnnxLogLevel.Fatal;

    /// <summary>Entries for the library's session configuration, such as <c>session.intra_op.allow_spinning: "0"</c>.</summary>
    public IReadOnlyDictionary<string, string> Config { get; init; } = new Dictionary<string, string>();

    /// <inheritdoc />
    public IPredictor Open(CancellationToken cancellation = default)
    {
        var path = Path ?? throw new ModelException("No ONNX file is named; set 'path' of the model 'onnx'.");
        var source = FileSource.Of(path, cancellation);
        return new OnnxPredictor(Session.Open(path, ToSession()), source, ToFrames());
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact)
    {
        var model = ModelFiles.Read(artifact);
        return new OnnxPredictor(Session.Open(model, ToSession()), new MemorySource(model), ToFrames());
    }

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings()
    {
        if (Path is "")
            yield return new SettingProblem("path", "must name an ONNX file, is empty");
        foreach (var feature in Features.GroupBy(f => f, StringComparer.Ordinal).Where(f => f.Count() > 1))
            yield return new SettingProblem("features", $"'{feature.Key}' stands twice");
        foreach (var label in Classes.GroupBy(c => c, StringComparer.Ordinal).Where(c => c.Count() > 1))
            yield return new SettingProblem("classes", $"'{label.Key}' stands twice");
        if (Prediction is not null && Prediction == Probabilities)
            yield return new SettingProblem("probabilities", $"'{Probabilities}' is the prediction already");
        foreach (var (name, length) in FreeDimensions.Where(d => d.Value < 1))
            yield return new SettingProblem("freeDimensions", FormattableString.Invariant($"the length of '{name}' must be 1 or more, is {length}"));
    }

    private SessionSettings ToSession() => new()
    {
        Threads = Threads,
        BranchThreads = BranchThreads,
        Optimization = Optimization,
        ExecutionMode = ExecutionMode,
        Providers = Providers,
        FreeDimensions = FreeDimensions,
        MemoryArena = MemoryArena,
        MemoryPattern = MemoryPattern,
        Deterministic = Deterministic,
        LogLevel = LogLevel,
        Config = Config,
    };

    private FrameSettings ToFrames() => new()
    {
        Features = Features,
        Columns = Columns,
        Prediction = Prediction,
        Probabilities = Probabilities,
        Classes = Classes,
    };
}
