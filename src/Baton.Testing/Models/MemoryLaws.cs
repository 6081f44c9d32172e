using Baton.Testing.Laws;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws for the memory that a model uses, managed and native.</summary>
/// <param name="fixture">Says how the model is made.</param>
[Collection(typeof(QuietCollection))]
public abstract class MemoryLaws(ModelFixture fixture) : ModelLaws(fixture)
{
    private const int RowsOfACall = 2_000;
    private const int Calls = 100;
    private const int SingleRows = 2_000;
    private const int Openings = 12;

    /// <summary>A million predictions, in great and in small calls, use no more memory at the end than at the beginning.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_million_predictions_leak_no_memory(string @case)
    {
        var law = Law("a service that loses a few bytes with every prediction is ended by its host after some days", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var inputs = data.Data(RowsOfACall).Inputs;
            var row = inputs.Slice(0, 1);
            Check(law, MemoryGrowth.Typical(() =>
            {
                for (var call = 0; call < Calls; call++)
                    _ = predictor.Predict(inputs);
                for (var call = 0; call < SingleRows; call++)
                    _ = predictor.Predict(row);
            }), $"of {(Calls * RowsOfACall) + SingleRows} predictions in {Calls + SingleRows} calls");
        }
    }

    /// <summary>Making predictors and disposing them uses no more memory at the end than at the beginning.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_disposed_predictor_gives_its_memory_back(string @case)
    {
        var law = Law("a service that is given a new model every night must not keep the old ones", @case);
        var found = Fixture.Case(@case);
        Fixture.RequireLibrary();
        Check(law, MemoryGrowth.Typical(() =>
        {
            for (var i = 0; i < Openings; i++)
                Fixture.Open(found).Dispose();
        }), $"of making and disposing {Openings} predictors");
    }

    private static void Check(Law law, MemoryGrowth growth, string what) => law.Require(
        !growth.IsLeak,
        $"no more memory in use after most of {MemoryGrowth.Rounds} rounds {what}",
        $"{growth.Managed:N0} bytes more of managed memory, and {growth.Private:N0} of the process's, after a typical one");
}
