using Baton.Models;
using Baton.Testing.Laws;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws that every model keeps that was fitted elsewhere.</summary>
/// <param name="fixture">Says how the model is made.</param>
public abstract class OpeningLaws(ModelFixture fixture) : ModelLaws(fixture)
{
    /// <summary>Opening is cancelled like any other work.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_cancelled_run_opens_nothing(string @case)
    {
        var law = Law("who stops a run must not wait for a model of many gigabytes", @case);
        var model = (IPretrained)Fixture.Case(@case).Create();
        law.Refuses<OperationCanceledException>("an opening that was cancelled before", () => model.Open(new CancellationToken(canceled: true)).Dispose());
    }

    /// <summary>Every predictor that is opened stands for itself, and predicts what the others do.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Opened_again_it_predicts_the_same(string @case)
    {
        var law = Law("a service opens its model anew whenever it is started", @case);
        var found = Fixture.Case(@case);
        var model = (IPretrained)found.Create();
        var inputs = found.Data(50).Inputs;
        using var kept = model.Open();
        var expected = kept.Predict(inputs);
        using (var second = model.Open())
            RequireSame(law, expected, second.Predict(inputs), "the same predictions of a predictor that was opened after the first");
        RequireSame(law, expected, kept.Predict(inputs), "the same predictions of the first after the second was disposed");
    }
}
