using Baton.Adapters.MLNet.Clustering;
using Baton.Adapters.MLNet.Linear;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests.Prediction;

public sealed class MLNetPredictorTests
{
    public static TheoryData<string> Linear =>
        [.. Trainers.All.Keys.Where(kind => kind.Contains("sdca", StringComparison.Ordinal) || kind.Contains("lbfgs", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Linear))]
    public void A_row_without_a_finite_answer_is_named(string kind)
    {
        var (model, data) = Trainers.All[kind];
        var (inputs, targets) = data(200);
        using var predictor = model.Fit(inputs, targets, Trainers.Context);

        AssertRefused(predictor, inputs.Slice(0, 3), kind);
    }

    [Fact]
    public void A_row_that_is_infinitely_far_from_all_centres_is_named()
    {
        var (inputs, targets) = SampleData.Numbers(200);
        using var predictor = new KMeansModel { Clusters = 3 }.Fit(inputs, targets, Trainers.Context);

        AssertRefused(predictor, inputs.Slice(0, 3), "mlnet-kmeans");
    }

    [Fact]
    public void Whatever_a_disposed_predictor_is_asked_it_says_so()
    {
        var (inputs, targets) = SampleData.Numbers(100);
        var predictor = new SdcaRegressionModel().Fit(inputs, targets, Trainers.Context);
        predictor.Dispose();

        foreach (var act in (Action[])
        [
            () => predictor.Predict(inputs),
            () => predictor.Predict(inputs.Slice(0, 0)),
            () => ((IContributing)predictor).Contribute(inputs),
            () => ((ISaveable)predictor).Save(new MemoryArtifact()),
            () => ((IExportable)predictor).Export(new ExportSignature(inputs.Schema, "y"), Stream.Null),
        ])
        {
            Assert.Equal("The predictor of 'mlnet-sdca-regression' was disposed; load the model again.", Assert.Throws<ModelException>(act).Message);
        }
    }

    private static void AssertRefused(IPredictor predictor, Frame rows, string kind)
    {
        var far = Frame.Of(rows.Schema.Select(c => (c.Name, (Column)Column.Of<float>([0, float.MaxValue, float.MaxValue]))));

        var error = Assert.Throws<ModelException>(() => predictor.Predict(far));

        Assert.StartsWith($"'{kind}' has no finite answer for row 2 ", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, predictor.Predict(far.Slice(0, 1)).RowCount);
    }
}
