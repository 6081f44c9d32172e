using System.Runtime.InteropServices;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Models;

namespace Baton.Testing.Tests.Models;

/// <summary>Models that break laws on purpose.</summary>
internal static class BrokenModels
{
    private static readonly List<byte[]> Kept = [];
    private static readonly List<double> KeptRows = [];

    static BrokenModels()
    {
        FlawedModelConformance.SaveGolden("0.0.1");
        FlawedModelConformance.SaveGolden(ComponentVersion.Of(typeof(FlawedModel)));
    }

    public static IReadOnlyList<Broken> All { get; } =
    [
        new("model: none", FlawedModelConformance.Suites(new Flaws())),
        Of("loses a row of two", new Flaws { Answer = static (i, p) => i.RowCount == 2 ? p.Slice(0, 1) : p }, nameof(PredictingLaws.As_many_rows_come_out_as_go_in)),
        Of("calls its predictions otherwise", new Flaws { Answer = static (_, p) => Frame.Of(("value", p.Columns[0])) }, nameof(PredictingLaws.Predictions_are_named_and_probabilities_add_up_to_one)),
        Of(
            "has probabilities that add up to 2",
            new Flaws { Answer = static (_, p) => Classes(p, 1, 1) },
            nameof(PredictingLaws.Predictions_are_named_and_probabilities_add_up_to_one)),
        Of(
            "predicts the less probable class",
            new Flaws { Answer = static (_, p) => Classes(p, 0.4, 0.6) },
            nameof(PredictingLaws.Predictions_are_named_and_probabilities_add_up_to_one)),
        new("model: none, but has a threshold", FlawedModelConformance.WithThreshold(new Flaws { Answer = static (_, p) => Classes(p, 0.4, 0.6) })),
        new(
            "model: has a threshold, and no probability of what it predicts",
            FlawedModelConformance.WithThreshold(new Flaws { Answer = static (_, p) => Classes(p, 0.4, 0.6, predicted: "c") }),
            nameof(PredictingLaws.Predictions_are_named_and_probabilities_add_up_to_one)),
        Of("none, but knows classes that differ in case", new Flaws { Answer = static (_, p) => Classes(p, 0.4, 0.6, other: "A", predicted: "A") }),
        Of(
            "takes one of the classes a and A for the other",
            new Flaws { Answer = static (_, p) => Classes(p, 0.6, 0.4, other: "A", predicted: "A") },
            nameof(PredictingLaws.Predictions_are_named_and_probabilities_add_up_to_one)),
        Of("none, but refuses few rows", new Flaws { Answer = static (i, p) => i.RowCount is 0 or 2 or 17 ? throw new ModelException("Too few rows.") : p }),
        Of(
            "refuses enough rows",
            new Flaws { Answer = static (i, p) => i.RowCount is 99 ? throw new ModelException("Too few rows.") : p },
            nameof(PredictingLaws.A_row_is_predicted_alike_in_every_batch)),
        Of(
            "refuses all rows of a slice",
            new Flaws { Answer = static (i, p) => i.RowCount == 100 && IsSlice(i) ? throw new ModelException("This is a slice.") : p },
            nameof(PredictingLaws.As_many_rows_come_out_as_go_in)),
        Of(
            "fails at few rows",
            new Flaws { Answer = static (i, p) => i.RowCount == 2 ? throw new IndexOutOfRangeException() : p },
            nameof(PredictingLaws.As_many_rows_come_out_as_go_in)),
        Of("goes by the order of columns", new Flaws { Bind = ByPlace }, nameof(PredictingLaws.Columns_are_found_by_name), nameof(ExplainingLaws.Contributions_are_a_number_for_each_feature_of_each_row)),
        Of(
            "reads a column that it was not fitted with",
            new Flaws { Bind = static (f, i) => i.Schema.Count > 0 && i.Columns[0] is StringColumn ? throw new DataException("Text is no number.") : new FeatureBinding(f).Bind(i) },
            nameof(PredictingLaws.Columns_are_found_by_name)),
        Of("takes a missing column for 0", new Flaws { Bind = WithZeros }, nameof(PredictingLaws.A_missing_column_is_not_made_up)),
        Of("looks at the whole batch", new Flaws { Answer = static (_, p) => Map(p, n => n - p.Columns[0].ToDoubles().DefaultIfEmpty().Average()) }, nameof(PredictingLaws.A_row_is_predicted_alike_in_every_batch)),
        Of(
            "writes into its inputs",
            new Flaws { Answer = Overwriting },
            nameof(PredictingLaws.Predicting_leaves_its_inputs_alone),
            nameof(PredictingLaws.Asking_again_gives_the_same_answer),
            nameof(PredictingLaws.Columns_are_found_by_name),
            nameof(FittingLaws.A_slice_is_learnt_from_like_a_whole_frame),
            nameof(OpeningLaws.Opened_again_it_predicts_the_same)),
        Of("gives out its own buffer", new Flaws { Answer = Buffered() }, nameof(PredictingLaws.Asking_again_gives_the_same_answer)),
        Of("serves one thread only", new Flaws { Answer = OneAtATime() }, nameof(EnduringLaws.Many_threads_are_told_what_one_is_told)),
        Of(
            "takes text for numbers",
            new Flaws { Bind = static (f, i) => i.TryGet("a", out var a) && a is StringColumn ? throw new InvalidCastException("Text is no number.") : new FeatureBinding(f).Bind(i) },
            nameof(EnduringLaws.Odd_frames_are_answered_or_refused),
            nameof(ExplainingLaws.Contributions_of_odd_frames_are_told_or_refused)),
        Of(
            "fails without a word",
            new Flaws { Bind = static (f, i) => i.TryGet("a", out var a) && a is StringColumn ? throw new ModelException(" ") : new FeatureBinding(f).Bind(i) },
            nameof(EnduringLaws.Odd_frames_are_answered_or_refused),
            nameof(ExplainingLaws.Contributions_of_odd_frames_are_told_or_refused)),
        Of("reads what it freed", new Flaws { Disposed = static () => throw new NullReferenceException() }, nameof(EnduringLaws.A_disposed_predictor_says_so)),
        Of("frees twice", new Flaws { Disposing = static before => throw new InvalidOperationException($"Disposed {before} times before.") }.Once(), nameof(EnduringLaws.A_disposed_predictor_says_so)),
        Of(
            "learns by luck",
            new Flaws { Learnt = static (_, w) => Array.ConvertAll(w, n => n + Random.Shared.NextDouble()) },
            nameof(FittingLaws.The_same_seed_gives_the_same_model),
            nameof(FittingLaws.A_slice_is_learnt_from_like_a_whole_frame)),
        Of("writes into what it learns from", new Flaws { Fitting = static (_, targets) => Overwrite(targets.Columns[0]) }, nameof(FittingLaws.Fitting_leaves_its_data_alone), nameof(FittingLaws.A_slice_is_learnt_from_like_a_whole_frame)),
        Of("forgets where a slice begins", new Flaws { Learnt = static (i, w) => IsSlice(i) ? [.. w.Reverse()] : w }, nameof(FittingLaws.A_slice_is_learnt_from_like_a_whole_frame)),
        Of(
            "fails at one row",
            new Flaws { Learnt = static (i, w) => i.RowCount == 1 ? throw new IndexOutOfRangeException() : w },
            nameof(FittingLaws.Odd_training_data_is_learnt_from_or_refused)),
        Of("does not sort its importances", new Flaws { Rate = static i => i.OrderBy(f => f.Importance) }, nameof(ExplainingLaws.Importances_are_of_the_features_and_sorted)),
        Of("rates what is no feature", new Flaws { Rate = static i => i.OrderByDescending(f => f.Importance).Select(f => f with { Feature = "f0" }) }, nameof(ExplainingLaws.Importances_are_of_the_features_and_sorted)),
        Of(
            "tells the contributions of the first row only",
            new Flaws { Contributed = static (_, c) => c.Slice(0, Math.Min(c.RowCount, 1)) },
            nameof(ExplainingLaws.Contributions_are_a_number_for_each_feature_of_each_row),
            nameof(ExplainingLaws.Contributions_of_odd_frames_are_told_or_refused)),
        Of(
            "tells contributions under the names of the features",
            new Flaws { Contributed = static (_, c) => Frame.Of(c.Schema.Names.Select(n => n[PredictionColumns.ContributionPrefix.Length..]).Zip(c.Columns)) },
            nameof(ExplainingLaws.Contributions_are_a_number_for_each_feature_of_each_row)),
        Of(
            "tells what is no feature's contribution",
            new Flaws { Contributed = static (_, c) => c.With(new ColumnSchema(PredictionColumns.Contribution("bias"), c.Schema[0].Type), c.Columns[0]) },
            nameof(ExplainingLaws.Contributions_are_a_number_for_each_feature_of_each_row)),
        Of("tells contributions that are no numbers", new Flaws { Contributed = static (_, c) => Contributions(c, static n => [.. n.Select(v => v / 0)]) }, nameof(ExplainingLaws.Contributions_are_a_number_for_each_feature_of_each_row)),
        Of("tells contributions beyond those of the batch", new Flaws { Contributed = static (_, c) => Contributions(c, static n => [.. n.Select(v => v - n.DefaultIfEmpty().Average())]) }, nameof(ExplainingLaws.Contributions_are_a_number_for_each_feature_of_each_row)),
        Of("fails at contributions of few rows", new Flaws { Contributed = static (i, c) => i.RowCount < 2 ? throw new IndexOutOfRangeException() : c }, nameof(ExplainingLaws.Contributions_of_odd_frames_are_told_or_refused)),
        Of(
            "swallows the cancellation",
            new Flaws { Looks = [] },
            nameof(CancellingLaws.A_cancelled_run_fits_nothing),
            nameof(CancellingLaws.A_fit_that_is_cancelled_underway_ends)),
        Of("looks at the cancellation once", new Flaws { Looks = [0] }, nameof(CancellingLaws.A_fit_that_is_cancelled_underway_ends)),
        new(
            "model: reports nothing and never looks at the cancellation again",
            FlawedModelConformance.Stopped(new Flaws { Reports = false, Looks = [0], Round = static () => Thread.Sleep(200) }),
            nameof(CancellingLaws.A_fit_that_is_cancelled_underway_ends)),
        new(
            "model: none, but reports nothing",
            FlawedModelConformance.Stopped(new Flaws { Reports = false, Round = static () => Thread.Sleep(100) })),
        Of("leaves a file", new Flaws { Cancelled = static () => File.WriteAllText(Path.GetTempFileName(), "half a model") }, nameof(CancellingLaws.A_cancelled_fit_leaves_no_file)),
        new(
            "model: frees nothing of a fit that is cancelled",
            FlawedModelConformance.Stopped(new Flaws { Cancelled = static () => Kept.Add(new byte[16_384]) }),
            nameof(CancellingLaws.A_cancelled_fit_gives_its_memory_back)),
        Of("opens in spite of the cancellation", new Flaws { Opening = static _ => { } }, nameof(OpeningLaws.A_cancelled_run_opens_nothing)),
        Of("closes what others use", new Flaws { Disposing = Shared.Close, Answer = Shared.Answer, Opening = Shared.Open }, nameof(OpeningLaws.Opened_again_it_predicts_the_same)),
        Of(
            "rounds what it saves",
            new Flaws { Save = static t => Rounded(t).Write() },
            nameof(StoringLaws.Saved_and_loaded_it_predicts_the_same_to_the_last_bit),
            nameof(StoringLaws.A_file_that_is_cut_is_refused)),
        Of(
            "saves the time",
            new Flaws { Save = static t => $"time {Guid.NewGuid()}\n" + t, Load = static t => SavedWeights.Read(t[(t.IndexOf('\n', StringComparison.Ordinal) + 1)..]) },
            nameof(StoringLaws.A_model_always_saves_the_same_bytes)),
        Of(
            "loads what is left of a file",
            new Flaws { Load = static t => SavedWeights.ReadLines(t.Split('\n')) },
            nameof(StoringLaws.A_file_that_is_cut_is_refused)),
        Of(
            "trusts its files",
            new Flaws { Load = static t => Careless(t) },
            nameof(StoringLaws.A_file_that_is_cut_is_refused),
            nameof(StoringLaws.A_file_with_changed_bytes_ends_no_process)),
        new("model: has another formula than it had", FlawedModelConformance.Suites(new Flaws { Answer = static (_, p) => Map(p, n => 2 * n) }), nameof(GoldenLaws.A_model_that_an_older_version_saved_still_loads_or_says_why_not)),
        new("model: keeps what it was asked", FlawedModelConformance.Suites(new Flaws { Answer = static (_, p) => Keep(p, 64) }), nameof(MemoryLaws.A_million_predictions_leak_no_memory)),
        new("model: keeps every row in a list", FlawedModelConformance.Suites(new Flaws { Answer = static (_, p) => KeepRows(p) }), nameof(MemoryLaws.A_million_predictions_leak_no_memory)),
        new("model: frees no native memory", FlawedModelConformance.Suites(new Flaws { Answer = static (_, p) => Lose(p, 1024) }), nameof(MemoryLaws.A_million_predictions_leak_no_memory)),
        new("model: frees no native memory of 32 bytes", FlawedModelConformance.OfMemory(new Flaws { Answer = static (_, p) => Lose(p, 32) }), CountedAlone(nameof(MemoryLaws.A_million_predictions_leak_no_memory))),
        new("model: keeps every predictor", FlawedModelConformance.Suites(new Flaws { Made = static () => Kept.Add(new byte[8192]) }), nameof(MemoryLaws.A_disposed_predictor_gives_its_memory_back)),
    ];

    private static Broken Of(string name, Flaws flaws, params string[] breaks) => new("model: " + name, FlawedModelConformance.Quick(flaws), breaks);

    private static Flaws Once(this Flaws flaws) => flaws with { Disposing = before => { if (before > 0) flaws.Disposing(before); } };

    private static Frame Map(Frame predictions, Func<double, double> change) =>
        Frame.Of((PredictionColumns.Prediction, Column.Of<double>(Array.ConvertAll(predictions.Columns[0].ToDoubles(), n => change(n)))));

    /// <summary>The laws that so little breaks only where native memory is counted.</summary>
    private static string[] CountedAlone(params string[] laws) => NativeHeap.Measure() is null ? [] : laws;

    private static Frame Contributions(Frame contributions, Func<double[], double[]> change) =>
        Frame.Of(contributions.Schema.Names.Zip(contributions.Columns.Select(c => (Column)Column.Of<double>(change(c.ToDoubles())))));

    private static Frame Classes(Frame predictions, double a, double b, string other = "b", string predicted = "a") => Frame.Of(
        (PredictionColumns.Prediction, Column.Of([.. Enumerable.Repeat(predicted, predictions.RowCount)])),
        ("probability_a", Column.Of<double>([.. Enumerable.Repeat(a, predictions.RowCount)])),
        (PredictionColumns.Probability(other), Column.Of<double>([.. Enumerable.Repeat(b, predictions.RowCount)])));

    private static Frame ByPlace(IReadOnlyList<string> features, Frame inputs) =>
        new FeatureBinding(features).Bind(inputs).Select(inputs.Schema.Names.Where(features.Contains));

    private static Frame WithZeros(IReadOnlyList<string> features, Frame inputs)
    {
        var zeros = Column.Of<double>(new double[inputs.RowCount]);
        return Frame.Of(features.Select(f => (f, inputs.TryGet(f, out var column) ? column : zeros)));
    }

    private static Frame Overwriting(Frame inputs, Frame predictions)
    {
        if (inputs.RowCount == 50 && inputs.TryGet("c", out var column) && inputs.Schema.Count == 4 && inputs.Schema.IndexOf("c") == 2)
            Overwrite(column);
        return predictions;
    }

    private static void Overwrite(Column column)
    {
        if (column is Column<double> { Length: > 0 } numbers)
            MemoryMarshal.AsMemory(numbers.Memory).Span[0] += 1e-9;
    }

    private static Func<Frame, Frame, Frame> Buffered()
    {
        var buffer = new double[50];
        return (_, predictions) =>
        {
            if (predictions.RowCount != buffer.Length)
                return predictions;
            predictions.Columns[0].ToDoubles().CopyTo(buffer, 0);
            return Frame.Of((PredictionColumns.Prediction, new Column<double>(buffer)));
        };
    }

    private static Func<Frame, Frame, Frame> OneAtATime()
    {
        var inside = 0;
        return (_, predictions) =>
        {
            var others = Interlocked.Increment(ref inside) - 1;
            Thread.Sleep(1);
            Interlocked.Decrement(ref inside);
            return others == 0 ? predictions : Map(predictions, n => n + others);
        };
    }

    private static bool IsSlice(Frame frame) =>
        frame.Columns[0] is Column<double> numbers && MemoryMarshal.TryGetArray(numbers.Memory, out var segment) && segment.Offset > 0;

    private static SavedWeights Rounded(string text)
    {
        var whole = SavedWeights.Read(text);
        return whole with { Weights = Array.ConvertAll(whole.Weights, n => (double)(float)n) };
    }

    private static SavedWeights Careless(string text)
    {
        try
        {
            return SavedWeights.Read(text);
        }
        catch (ModelException)
        {
            throw new FormatException("This is no model.");
        }
    }

    private static Frame Keep(Frame predictions, int bytes)
    {
        Kept.Add(new byte[bytes]);
        return predictions;
    }

    private static Frame KeepRows(Frame predictions)
    {
        lock (KeptRows)
            KeptRows.AddRange(predictions.Columns[0].ToDoubles());
        return predictions;
    }

    private static unsafe Frame Lose(Frame predictions, int bytes)
    {
        NativeMemory.Fill(NativeMemory.Alloc((nuint)bytes), (nuint)bytes, 1);
        return predictions;
    }

    /// <summary>A library that counts nobody: who closes it closes it for all.</summary>
    private static class Shared
    {
        private static bool _isClosed;

        public static void Open(CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            _isClosed = false;
        }

        public static void Close(int before) => _isClosed = true;

        public static Frame Answer(Frame inputs, Frame predictions) => _isClosed && inputs.RowCount == 50 ? Map(predictions, _ => 0) : predictions;
    }
}
