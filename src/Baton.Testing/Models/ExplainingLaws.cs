using Baton.Frames;
using Baton.Models;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws for what a fitted model says of its features, if it says anything.</summary>
/// <param name="fixture">Says how the model is made.</param>
public abstract class ExplainingLaws(ModelFixture fixture) : ModelLaws(fixture)
{
    private const int Rows = 60;

    /// <summary>Importances are about features that there are, in numbers, the greatest first.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Importances_are_of_the_features_and_sorted(string @case)
    {
        var law = Law("people decide by importances which data to collect", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            if (predictor is not IExplainable explainable)
                return;
            var importances = explainable.Importances;
            RequireFeatures(law, data, [.. importances.Select(i => i.Feature)]);
            law.Require(importances.All(i => double.IsFinite(i.Importance)), "finite importances", string.Join(", ", importances.Select(i => i.Importance)));
            law.Require(importances.Zip(importances.Skip(1)).All(p => p.First.Importance >= p.Second.Importance), "the greatest importance first", string.Join(", ", importances.Select(i => i.Importance)));
        }
    }

    /// <summary>Contributions are finite numbers, a column for each feature and a row for each row, alike in every batch.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Contributions_are_a_number_for_each_feature_of_each_row(string @case)
    {
        var law = Law("who is refused a loan by a model is told these numbers as the reason", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            if (predictor is not IContributing contributing)
                return;
            var inputs = data.Data(Rows).Inputs;
            var whole = contributing.Contribute(inputs);
            law.Require(whole.RowCount == Rows, $"contributions of {Rows} rows", $"{whole.RowCount}");
            foreach (var name in whole.Schema.Names)
            {
                law.Require(name.StartsWith(PredictionColumns.ContributionPrefix, StringComparison.Ordinal), $"columns whose names begin with '{PredictionColumns.ContributionPrefix}'", name);
                law.Require(whole[name].Type.IsNumberLike() && whole[name].ToDoubles().All(double.IsFinite), $"finite numbers in '{name}'", "others");
            }

            RequireFeatures(law, data, [.. whole.Schema.Names.Select(n => n[PredictionColumns.ContributionPrefix.Length..])]);
            if (!data.IsSeries)
                RequireSame(law, whole.Slice(7, 20), contributing.Contribute(inputs.Slice(7, 20)), "the same contributions of rows alone and among others", data.BatchTolerance);
            RequireSame(law, whole, contributing.Contribute(inputs.Select(inputs.Schema.Names.Reverse())), "the same contributions when the columns stand in reverse order");
        }
    }

    /// <summary>Contributions of odd rows are told or refused with an exception of ours.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Contributions_of_odd_frames_are_told_or_refused(string @case)
    {
        var law = Law("real data is odd; a service must be able to say what is wrong with it, and to go on", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            if (predictor is not IContributing contributing)
                return;
            foreach (var (what, frame) in OddFrames.Of(data.Data(20).Inputs))
            {
                if (law.Answers($"contributions of rows with {what}", () => contributing.Contribute(frame), out var contributions))
                    law.Require(contributions.RowCount == frame.RowCount, $"contributions of {frame.RowCount} rows with {what}", $"{contributions.RowCount}");
            }
        }
    }

    private void RequireFeatures(Law law, ModelCase data, List<string> told)
    {
        string[] features = [.. Fixture.TrainingData(data).Inputs.Schema.Names];
        law.Require(told.Distinct(StringComparer.Ordinal).Count() == told.Count && told.All(features.Contains), $"each feature once, of {string.Join(", ", features)}", string.Join(", ", told));
    }
}
