using Baton.Adapters.OnnxRuntime.Tests.Models;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>Models in artifacts.</summary>
public sealed class SavingTests : NativeTests
{
    private static readonly Frame Rows = Frame.Of(("a", Column.Of(1f, 2f)), ("b", Column.Of(3f, 4f)));

    [Fact]
    public void A_saved_model_is_the_same_file_and_predicts_the_same()
    {
        using var opened = Open(Samples.Sum());
        var artifact = new MemoryArtifact();
        ((ISaveable)opened).Save(artifact);
        Assert.Equal(Samples.Sum(), artifact.Contents["model.onnx"]);
        using var loaded = new OnnxModel { Path = "elsewhere" }.Load(artifact);
        Assert.True(opened.Predict(Rows).ContentEquals(loaded.Predict(Rows)));
        var again = new MemoryArtifact();
        ((ISaveable)loaded).Save(again);
        Assert.Equal(Samples.Sum(), again.Contents["model.onnx"]);
    }

    [Fact]
    public void A_file_that_has_changed_since_is_not_saved()
    {
        using var opened = Open(Samples.Sum());
        File(Samples.Classifier());
        Assert.Contains("no longer the file that was opened", Refusal(() => Save(opened)), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_beside_the_model_are_read_but_not_saved()
    {
        File([.. BitConverter.GetBytes(2f), .. BitConverter.GetBytes(3f)], "weights.bin");
        var model = new ModelBytes().Input("X", ModelBytes.Float, "n", 2).Output("y", ModelBytes.Float, "n", 1)
            .External("w", [2, 1], "weights.bin").Node("MatMul", ["X", "w"], ["y"]).Build();
        using var opened = Open(model, m => new OnnxModel { Path = m.Path, Features = ["a", "b"] });
        Assert.Equal([11f, 16f], opened.Predict(Rows).Column<float>("prediction").Span.ToArray());
        Assert.Contains("keeps weights in another file ('weights.bin')", Refusal(() => Save(opened)), StringComparison.Ordinal);
        Refusal(() => new OnnxModel { Path = "x" }.Load(new MemoryArtifact { Contents = { ["model.onnx"] = model } }));
    }

    private static object? Save(IPredictor predictor)
    {
        ((ISaveable)predictor).Save(new MemoryArtifact());
        return null;
    }
}
