using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Linear;
using Baton.Onnx.Operators;
using Baton.Onnx.Predictions;
using Baton.Tensors;
using Baton.Testing.Samples;

namespace Baton.Adapters.OnnxRuntime.Tests.Models;

/// <summary>Models in files that stay as long as the process, for the data of <see cref="SampleData"/>.</summary>
internal static class SampleFiles
{
    private static readonly string Folder = Create();

    private static readonly FrameSchema Inputs = SampleData.Numbers(1).Inputs.Schema;

    /// <summary>A weighted sum.</summary>
    public static string Regression { get; } = Write("regression", model => model.Predict(Sum(model)));

    /// <summary>Probabilities of two classes, and the more probable one.</summary>
    public static string TwoClasses { get; } = Write("two-classes", model =>
    {
        var graph = model.Graph;
        var odds = Sum(model).Plus(graph.Number(-3.5)).Negated().Exponential();
        var yes = graph.Number(1.0).Over(odds.Plus(graph.Number(1.0)));
        OnnxValue[] both = [graph.Number(1.0).Minus(yes), yes];
        model.Predict(both.SideBySide(), ClassLabels.Restore(ColumnType.String, ["no", "yes"]));
    });

    /// <summary>A label, and a map of probabilities a row.</summary>
    public static string Maps { get; } = Write("maps", Samples.Classifier("SOFTMAX"));

    private static OnnxValue Sum(PredictionModel model)
    {
        var sum = new LinearSum([0.25]);
        foreach (var (feature, weight) in new[] { ("a", 3.0), ("b", 2.0), ("n", 0.6) })
            sum.Add(model.Number(feature, mayMiss: true), substitute: null, [weight]);
        return sum.Build(model.Graph);
    }

    private static string Write(string name, Action<PredictionModel> build)
    {
        var model = new PredictionModel(new ExportSignature(Inputs, "y"), TensorElementType.Float64);
        build(model);
        using var file = new MemoryStream();
        model.Write(file);
        return Write(name, file.ToArray());
    }

    private static string Write(string name, byte[] model)
    {
        var path = Path.Combine(Folder, name + ".onnx");
        File.WriteAllBytes(path, model);
        return path;
    }

    private static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("baton-onnx-laws").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
