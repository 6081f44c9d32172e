using static Baton.Adapters.OnnxRuntime.Tests.Models.ModelBytes;

namespace Baton.Adapters.OnnxRuntime.Tests.Models;

/// <summary>Small models.</summary>
internal static class Samples
{
    /// <summary>prediction = a + b, a table of one column each.</summary>
    public static byte[] Sum(int type = Float) => new ModelBytes()
        .Input("a", type, "batch", 1).Input("b", type, "batch", 1).Output("prediction", type, "batch", 1)
        .Node("Add", ["a", "b"], ["prediction"]).Build();

    /// <summary>The output is the input, whatever it holds.</summary>
    public static byte[] Same(int type, params object[] dimensions) => new ModelBytes()
        .Input("x", type, dimensions).Output("y", type, dimensions).Node("Identity", ["x"], ["y"]).Build();

    /// <summary>One matrix in, its product with two weights and three of the doubled inputs out.</summary>
    public static ModelBytes Matrix(string prediction = "variable") => new ModelBytes()
        .Input("X", Float, "batch", 2).Output(prediction, Float, "batch", 1).Output("twice", Float, "batch", 2)
        .Floats("w", [2, 1], 10, 1).Node("MatMul", ["X", "w"], [prediction]).Node("Add", ["X", "X"], ["twice"]);

    /// <summary>A linear classifier as converters of other libraries make it: a label, and a map of probabilities a row.</summary>
    /// <param name="transform">What makes probabilities of scores, such as <c>SOFTMAX</c>.</param>
    public static byte[] Classifier(string transform = "NONE") => new ModelBytes()
        .Input("X", Float, -1, 2).Output("output_label", ModelBytes.Int64, -1).Output("output_probability", -ModelBytes.Int64)
        .Domain("ai.onnx.ml", "LinearClassifier", ["X"], ["output_label", "scores"],
            Reals("coefficients", 1, 0, 0, 1, 0, 0), Reals("intercepts", 0, 0, 0.5f), Numbers("classlabels_ints", 3, 5, 9), Number("multi_class", 1), Word("post_transform", transform))
        .Domain("ai.onnx.ml", "ZipMap", ["scores"], ["output_probability"], Numbers("classlabels_int64s", 3, 5, 9)).Build();
}
