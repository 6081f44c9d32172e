namespace Baton.Adapters.OnnxRuntime.Tests.Conformance;

/// <summary>
/// Tests whose values ONNX Runtime does not reproduce, each for a reason that lies in the test's data or in the library; type
/// and shape of their outputs must be right all the same.
/// </summary>
internal static class Deviations
{
    private const string Random = "its outputs are drawn at random, and no generator is laid down";
    private const string Text = "how many digits a number has as text is not laid down; the data is NumPy's";
    private const string Truncated = "the data cuts numbers off where the standard rounds them";
    private const string Likeness = "the data of the input 'like' has another rank than the model says";
    private const string Fourier = "the library's Fourier transform is less exact near zero than the absolute tolerance";
    private const string Places = "the data counts the places of the maxima in the shape before the pooling (4 × 4), the library in the shape that is asked for (5 × 5)";
    private const string Length = "the data stretches to scale times length, a fraction (0.6 × 4 = 2.4), the library to the length that the output has (2)";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["test_bernoulli"] = Random,
        ["test_bernoulli_double"] = Random,
        ["test_bernoulli_double_expanded"] = Random,
        ["test_bernoulli_expanded"] = Random,
        ["test_bernoulli_seed"] = Random,
        ["test_bernoulli_seed_expanded"] = Random,
        ["test_training_dropout"] = Random,
        ["test_training_dropout_default"] = Random,
        ["test_training_dropout_default_mask"] = Random,
        ["test_training_dropout_mask"] = Random,
        ["test_cast_FLOAT_to_STRING"] = Text,
        ["test_castlike_FLOAT_to_STRING"] = Text,
        ["test_castlike_FLOAT_to_STRING_expanded"] = Text,
        ["test_cast_FLOAT_to_BFLOAT16"] = Truncated,
        ["test_castlike_BFLOAT16_to_FLOAT"] = Likeness,
        ["test_castlike_BFLOAT16_to_FLOAT_expanded"] = Likeness,
        ["test_castlike_FLOAT_to_BFLOAT16"] = Likeness,
        ["test_castlike_FLOAT_to_BFLOAT16_expanded"] = Likeness,
        ["test_dft"] = Fourier,
        ["test_dft_axis"] = Fourier,
        ["test_dft_inverse"] = Fourier,
        ["test_stft"] = Fourier,
        ["test_stft_with_window"] = Fourier,
        ["test_maxunpool_export_with_output_shape"] = Places,
        ["test_resize_downsample_scales_cubic_align_corners"] = Length,
        ["test_resize_downsample_scales_linear_align_corners"] = Length,
    };

    /// <summary>Why the values of a test differ; empty if they must not.</summary>
    public static string Reason(string test) => Reasons.GetValueOrDefault(test, "");

    /// <summary>Whether the inputs of a test do not fit its model, so that the library refuses them.</summary>
    public static bool RefusesInputs(string test) => Reason(test) == Likeness;
}
