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

    /// <summary>How long a call may take before no more rows are asked for at once.</summary>
    private static readonly TimeSpan LongCall = TimeSpan.FromMilliseconds(40);

    /// <summary>
    /// A million predictions, in great and in small calls, use no more memory at the end than at the beginning. A slow model
    /// is asked for as many as it makes in some ten seconds.
    /// </summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_million_predictions_leak_no_memory(string @case)
    {
        var law = Law("a service that loses a few bytes with every prediction is ended by its host after some days", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var all = data.Data(RowsOfACall).Inputs;
            var (many, row) = (all, all.Slice(0, 1));
            // A model may refuse a single row; then it is asked for many only.
            var answersOne = law.Answers("a single row", () => predictor.Predict(row), out _);
            for (var rows = 1; rows < RowsOfACall; rows *= 4)
            {
                var part = all.Slice(0, rows);
                if (law.Answers($"{rows} rows", () => predictor.Predict(part), out _) && Leaks.TimeOf(() => predictor.Predict(part)) > LongCall)
                {
                    many = part;
                    break;
                }
            }

            var calls = Leaks.Times(Calls, () => predictor.Predict(many));
            var singles = answersOne ? Leaks.Times(SingleRows, () => predictor.Predict(row)) : 0;
            Leaks.RequireNone(law, $"of {(calls * many.RowCount) + singles} predictions in {calls + singles} calls", () =>
            {
                Leaks.Repeat(calls, () => predictor.Predict(many));
                Leaks.Repeat(singles, () => predictor.Predict(row));
            });
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
        void OpenAndDispose() => Fixture.Open(found).Dispose();
        OpenAndDispose();
        var openings = Leaks.Times(Openings, OpenAndDispose);
        Leaks.RequireNone(law, $"of making and disposing {openings} predictors", () => Leaks.Repeat(openings, OpenAndDispose));
    }
}
