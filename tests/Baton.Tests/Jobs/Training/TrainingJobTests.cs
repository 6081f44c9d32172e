using Baton.Artifacts;
using Baton.Components;
using Baton.Data;
using Baton.Data.Splitting;
using Baton.Frames;
using Baton.Jobs;
using Baton.Jobs.Training;
using Baton.Metrics;
using Baton.Models;
using Baton.Schemas;
using Baton.Schemas.Rules;
using Baton.Tests.Doubles;

namespace Baton.Tests.Jobs.Training;

public class TrainingJobTests
{
    private static readonly Frame Rows = Frame.Of(
        ("x", Column.Of(1f, 2f, 3f, 4f, 5f, 6f, 7f, 8f, 9f, 10f)),
        ("y", Column.Of(1.0, 1, 1, 1, 1, 1, 1, 1, 3, 3)));

    private readonly MeanOfTarget _model = new();
    private readonly RecordedRun _run = new();

    [Fact]
    public async Task The_model_learns_from_the_first_rows_and_is_measured_on_the_last()
    {
        var result = await Run(Job(new TrainTestSplitter { TestRows = 2 }));
        Assert.Equal(2.0, Assert.Single(result.Metrics).Value);
        var (inputs, targets) = Assert.Single(_model.Fits);
        Assert.Equal(["x"], inputs.Schema.Names);
        Assert.Equal(["y"], targets.Schema.Names);
        Assert.Equal(8, inputs.RowCount);
    }

    [Fact]
    public async Task A_model_that_cannot_be_stored_is_measured_all_the_same()
    {
        // No store is asked for anything: this one would fail.
        var job = new TrainingJob(new FileArtifactStore { Root = "\0" })
        {
            Inputs = new MemoryReader(Rows),
            Target = "y",
            Model = _model,
            Splitter = new TrainTestSplitter { TestRows = 2 },
            Metrics = [new Absolute()],
        };

        var result = await Run(job);

        Assert.Equal(2.0, Assert.Single(result.Metrics).Value);
        Assert.Empty(result.Artifacts);
    }

    [Fact]
    public async Task Every_predictor_is_disposed()
    {
        await Run(Job(new TimeSeriesSplitter { Folds = 3 }));
        Assert.Equal(3, _model.Fits.Count);
        Assert.Equal(0, _model.Living);
    }

    [Fact]
    public async Task A_predictor_is_disposed_when_measuring_it_fails()
    {
        await Assert.ThrowsAsync<DataException>(() => Run(Job(new TrainTestSplitter(), new Failing())));
        Assert.Equal(0, _model.Living);
    }

    [Fact]
    public async Task Over_several_splits_a_metric_is_their_mean_and_each_split_is_recorded()
    {
        var result = await Run(Job(new TimeSeriesSplitter { Folds = 3, TestRows = 2 }));
        var folds = _run.Metrics.Where(m => m.Name == "Absolute_split").ToList();
        Assert.Equal([0L, 1L, 2L], folds.Select(f => f.Step));
        Assert.Equal(folds.Average(f => f.Value), result.Metrics[0].Value, 12);
    }

    [Fact]
    public async Task What_a_model_measures_while_it_learns_is_recorded_with_its_rounds()
    {
        _model.Rounds = 3;
        await Run(Job(new TrainTestSplitter { TestRows = 2 }));
        Assert.Equal([("loss", 1, 1L), ("loss", 0.5, 2L), ("loss", 1.0 / 3, 3L)], _run.Metrics.Where(m => m.Name == "loss"));
        _run.Metrics.Clear();
        await Run(Job(new TimeSeriesSplitter { Folds = 3, TestRows = 2 }));
        Assert.DoesNotContain(_run.Metrics, m => m.Name == "loss");
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(201, 101)]
    [InlineData(1_000, 126)]
    [InlineData(100_001, 197)]
    public async Task Of_many_rounds_the_last_and_some_before_it_are_recorded(int rounds, int recorded)
    {
        _model.Rounds = rounds;
        await Run(Job(new TrainTestSplitter { TestRows = 2 }));
        var steps = _run.Metrics.Where(m => m.Name == "loss").Select(m => m.Step).ToList();
        Assert.Equal((recorded, 1, rounds), (steps.Count, steps[0], steps[^1]));
    }

    [Fact]
    public async Task Refitting_learns_from_all_rows_after_the_measurement()
    {
        var job = new TrainingJob
        {
            Inputs = new MemoryReader(Rows),
            Target = "y",
            Model = _model,
            Splitter = new TrainTestSplitter { TestRows = 2 },
            Metrics = [new Absolute()],
            Refit = true,
        };
        Assert.Equal(2.0, (await Run(job)).Metrics[0].Value);
        Assert.Equal([8, 10], _model.Fits.Select(f => f.Inputs.RowCount));
        Assert.Equal(0, _model.Living);
    }

    [Fact]
    public async Task Answers_may_come_from_a_reader_of_their_own()
    {
        var job = new TrainingJob
        {
            Inputs = new MemoryReader(Rows.Select("x")),
            Targets = new MemoryReader(Rows.Select("y")),
            Target = "y",
            Model = _model,
            Metrics = [new Absolute()],
        };
        Assert.Equal(2.0, (await Run(job)).Metrics[0].Value);
    }

    [Fact]
    public async Task Answers_of_another_length_are_refused()
    {
        var job = new TrainingJob { Inputs = new MemoryReader(Rows.Select("x")), Targets = new MemoryReader(Rows.Slice(0, 4)), Target = "y", Model = _model };
        var error = await Assert.ThrowsAsync<ModelException>(() => Run(job));
        Assert.Contains("10 rows", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Frames_of_a_stream_are_one_body_of_rows()
    {
        var job = new TrainingJob
        {
            Inputs = new MemoryReader(Rows.Slice(0, 3), Rows.Slice(3, 7)),
            Target = "y",
            Model = _model,
            Splitter = new TrainTestSplitter { TestRows = 2 },
            Metrics = [new Absolute()],
        };
        Assert.Equal(2.0, (await Run(job)).Metrics[0].Value);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public async Task An_answer_that_is_no_finite_number_is_refused_with_its_row(double value)
    {
        var rows = Frame.Of(("x", Column.Of(1f, 2f, 3f)), ("y", Column.Of(1.0, value, 1)));
        var error = await Assert.ThrowsAsync<ModelException>(() => Run(new TrainingJob { Inputs = new MemoryReader(rows), Target = "y", Model = _model }));
        Assert.Contains("row 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_rows_are_refused()
    {
        var job = new TrainingJob { Inputs = new MemoryReader(Rows.Slice(0, 0)), Target = "y", Model = _model };
        Assert.Contains("no rows", (await Assert.ThrowsAsync<ModelException>(() => Run(job))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_that_is_not_there_is_refused_with_the_columns_that_are()
    {
        var job = new TrainingJob { Inputs = new MemoryReader(Rows), Target = "z", Model = _model };
        Assert.Contains("x, y", (await Assert.ThrowsAsync<DataException>(() => Run(job))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Registering_without_a_registry_is_a_mistake_of_the_config()
    {
        var job = new TrainingJob { Inputs = new MemoryReader(Rows), Target = "y", Model = _model, RegisterAs = "m" };
        Assert.Equal(["registerAs", "registerAs", "model"], job.CheckSettings().Select(p => p.Setting));
    }

    [Fact]
    public void A_leak_is_a_mistake_of_the_config_where_the_schema_shows_it()
    {
        var job = new TrainingJob { Inputs = new MemoryReader(Rows), Target = "y", Model = _model, Features = ["x"], Schema = new Leaky() };
        Assert.Contains("derived from the target", Assert.Single(job.CheckSettings()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_stops_the_fit()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(Job(new TrainTestSplitter()), stop.Token));
        Assert.Empty(_model.Fits);
    }

    private TrainingJob Job(ISplitter splitter, IMetric? metric = null) =>
        new() { Inputs = new MemoryReader(Rows), Target = "y", Model = _model, Splitter = splitter, Metrics = [metric ?? new Absolute()] };

    private async Task<JobResult> Run(TrainingJob job, CancellationToken? cancellation = null)
    {
        await using var scope = new ComponentScope(new Catalog([]), new NoServices());
        return await job.RunAsync(new JobContext(_run, 1, scope, new Progress<JobProgress>()), cancellation ?? TestContext.Current.CancellationToken);
    }

    private sealed class Absolute : ILoss
    {
        public double Measure(Frame predictions, Frame targets) =>
            predictions.Columns[0].ToDoubles().Zip(targets.Columns[0].ToDoubles(), (p, t) => Math.Abs(p - t)).Average();
    }

    private sealed class Failing : ILoss
    {
        public double Measure(Frame predictions, Frame targets) => throw new DataException("this metric always fails");
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }

    private sealed class Leaky : ISchema
    {
        public FrameSchema Columns { get; } = new(
            new ColumnSchema("x", ColumnType.Float32) { DerivedFrom = "y" }, new ColumnSchema("y", ColumnType.Float64));

        public SchemaReport Check(Frame frame, long firstRow = 0) => new("leaky", Array.Empty<Violation>());
    }
}
