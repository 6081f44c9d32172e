using Baton.Frames;
using Baton.Models;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws that every fitted model keeps while it predicts.</summary>
/// <param name="fixture">Says how the model is made.</param>
public abstract class PredictingLaws(ModelFixture fixture) : ModelLaws(fixture)
{
    /// <summary>There are as many predictions as rows, also for none, one, and rows from the middle of a longer frame.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void As_many_rows_come_out_as_go_in(string @case)
    {
        var law = Law("a caller puts predictions beside the rows that it asked for; one too few shifts all that follow", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            foreach (var rows in (int[])[0, 1, 2, 100])
            {
                var inputs = data.Data(rows).Inputs;
                foreach (var (form, frame) in (ReadOnlySpan<(string, Frame)>)[("", inputs), (", a slice of a longer frame", FrameCopy.Offset(inputs))])
                {
                    if (AnswersPart(law, predictor, frame, $"{rows} rows{form}", rows == 100) is { } predictions)
                        law.Require(predictions.RowCount == rows, $"{rows} predictions for {rows} rows{form}", $"{predictions.RowCount}");
                }
            }
        }
    }

    /// <summary>The prediction frame is named as promised; the probabilities of a row are from 0 to 1, add up to 1, and the prediction is the most probable class unless the case says that there is a threshold.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Predictions_are_named_and_probabilities_add_up_to_one(string @case)
    {
        var law = Law("metrics, thresholds and whoever serves the model find predictions by these names", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var predictions = predictor.Predict(data.Data(100).Inputs);
            law.Require(predictions.Schema.Contains(PredictionColumns.Prediction), $"a column '{PredictionColumns.Prediction}'", string.Join(", ", predictions.Schema.Names));
            if (ProbabilityCheck.Find(predictions, data.HasThreshold) is { } mistake)
                throw law.Broken(mistake.Expected, mistake.Found);
        }
    }

    /// <summary>Columns are found by name: another order changes nothing, and neither does a column that the model was not fitted with.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Columns_are_found_by_name(string @case)
    {
        var law = Law("the order of columns changes with every query; a model that goes by it predicts nonsense without an error", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var inputs = data.Data(50).Inputs;
            var expected = predictor.Predict(inputs);
            var extra = inputs.With(new ColumnSchema("column_that_no_model_knows", ColumnType.String), Column.Of(new string[inputs.RowCount].Select((_, i) => $"{i}").ToArray()));
            foreach (var (what, rows) in (ReadOnlySpan<(string, Frame)>)[
                ("the same predictions when the columns stand in reverse order", inputs),
                ("the same predictions when there is one more column, which the model was not fitted with", extra)])
            {
                RequireSame(law, expected, Predict(law, predictor, rows.Select(rows.Schema.Names.Reverse()), what), what);
            }
        }
    }

    /// <summary>A column that is missing or called otherwise is refused, unless it makes no difference.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_missing_column_is_not_made_up(string @case)
    {
        var law = Law("a feature that silently became 0 gives predictions that look right and are wrong", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var inputs = data.Data(50).Inputs;
            var expected = predictor.Predict(inputs);
            foreach (var name in inputs.Schema.Names)
            {
                RequireRefusalOrSame(law, predictor, expected, inputs.Without(name), $"rows without '{name}'");
                RequireRefusalOrSame(law, predictor, expected, Renamed(inputs, name), $"rows whose column '{name}' is called otherwise");
            }
        }
    }

    /// <summary>The prediction of a row does not depend on which rows are asked for together with it; in a series, only on those before it.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_row_is_predicted_alike_in_every_batch(string @case)
    {
        var law = Law("a job predicts in batches and a service row by row: both must say the same", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var inputs = data.Data(100).Inputs;
            var whole = predictor.Predict(inputs);
            foreach (var (start, length) in (ReadOnlySpan<(int, int)>)[(0, 1), (0, 17), (0, 99), (1, 1), (13, 40), (99, 1)])
            {
                if (start > 0 && data.IsSeries)
                    continue;
                if (AnswersPart(law, predictor, inputs.Slice(start, length), $"rows {start} to {start + length - 1}", length > 90) is { } part)
                    RequireSame(law, whole.Slice(start, length), part, $"rows {start} to {start + length - 1} predicted alike alone and among 100", data.BatchTolerance);
            }

            if (data.IsSeries)
                return;
            int[] backwards = [.. Enumerable.Range(0, 100).Reverse()];
            RequireSame(law, whole.Take(backwards), predictor.Predict(inputs.Take(backwards)), "each row predicted alike when the rows come in reverse order", data.BatchTolerance);
        }
    }

    /// <summary>The frame that is predicted for stays as it is.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Predicting_leaves_its_inputs_alone(string @case)
    {
        var law = Law("a frame never changes: others read the same memory", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var inputs = data.Data(50).Inputs;
            var before = FrameCopy.Of(inputs);
            _ = predictor.Predict(inputs);
            RequireSame(law, before, inputs, "inputs that are what they were before");
        }
    }

    /// <summary>Asking again gives the same, and an answer stays as it is when others are asked for.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Asking_again_gives_the_same_answer(string @case)
    {
        var law = Law("a prediction that nobody can repeat cannot be explained, and an answer that changes afterwards is no answer", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var inputs = data.Data(50).Inputs;
            var first = predictor.Predict(inputs);
            var kept = FrameCopy.Of(first);
            _ = predictor.Predict(data.Data(80).Inputs.Slice(30, 50));
            RequireSame(law, kept, first, "an answer that stays as it is when the model predicts other rows");
            RequireSame(law, kept, predictor.Predict(inputs), "the same answer for the same rows");
        }
    }

    /// <summary>The predictions for some rows; null where a model refuses them, which it may where there are few.</summary>
    private static Frame? AnswersPart(Law law, IPredictor predictor, Frame rows, string what, bool isEnough)
    {
        if (isEnough)
            return Predict(law, predictor, rows, $"predictions for {what}");
        return law.Answers(what, () => predictor.Predict(rows), out var predictions) ? predictions : null;
    }

    private static void RequireRefusalOrSame(Law law, IPredictor predictor, Frame expected, Frame inputs, string what)
    {
        Frame predicted;
        try
        {
            predicted = predictor.Predict(inputs);
        }
        catch (ModelException)
        {
            return;
        }
        catch (Exception exception)
        {
            throw law.Broken($"a ModelException for {what}", ExceptionText.Of(exception), exception);
        }

        RequireSame(law, expected, predicted, $"a ModelException for {what}, or the same predictions as with it");
    }

    private static Frame Renamed(Frame frame, string name) => new(
        new FrameSchema(frame.Schema.Select(c => c.Name == name ? c with { Name = name + "_renamed" } : c)), [.. frame.Columns]);
}
