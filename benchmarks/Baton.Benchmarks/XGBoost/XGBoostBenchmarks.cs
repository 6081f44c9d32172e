using Baton.Adapters.XGBoost;
using Baton.Adapters.XGBoost.Native;
using Baton.Frames;
using Baton.Models;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;

namespace Baton.Benchmarks.XGBoost;

/// <summary>XGBoost through the SDK against its raw C calls: 30 rounds of depth 6 on a million rows of twelve features.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 15)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[MinColumn]
[MedianColumn]
[MemoryDiagnoser]
public class XGBoostBenchmarks
{
    private const int Rows = 1_000_000;
    private const int Rounds = 30;
    private const int Threads = 2;

    private static readonly XGBoostModel Model = new() { Rounds = Rounds, MaxDepth = 6, Threads = Threads };
    private static readonly FitContext Context = new(0, CancellationToken.None);

    private static readonly (string, string)[] Parameters =
        [("objective", "reg:squarederror"), ("tree_method", "hist"), ("max_depth", "6"), ("eta", "0.3"), ("seed", "0")];

    private readonly float[] _predictions = new float[Rows];
    private LargeData _data = null!;
    private BoosterHandle _booster = null!;
    private IPredictor _predictor = null!;

    [GlobalSetup]
    public void SetUp()
    {
        XGBoostLibrary.Prepare();
        _data = new LargeData(Rows);
        _booster = RawCalls.Fit(_data.RowMajor, _data.Labels, LargeData.Columns, Parameters, Rounds, Threads);
        _predictor = Model.Fit(_data.OneBlock, _data.Targets, Context);
        RawCalls.Predict(_booster, _data.RowMajor, LargeData.Columns, _predictions);
        if (!PredictOneBlock().Column<float>(PredictionColumns.Prediction).Span.SequenceEqual(_predictions))
            throw new InvalidOperationException("The two do not do the same.");
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _booster.Dispose();
        _predictor.Dispose();
    }

    [Benchmark(Baseline = true, Description = "raw calls")]
    [BenchmarkCategory("fit")]
    public void FitRaw() => RawCalls.Fit(_data.RowMajor, _data.Labels, LargeData.Columns, Parameters, Rounds, Threads).Dispose();

    [Benchmark(Description = "SDK, frame in one block")]
    [BenchmarkCategory("fit")]
    public void FitOneBlock() => Model.Fit(_data.OneBlock, _data.Targets, Context).Dispose();

    [Benchmark(Description = "SDK, columns apart")]
    [BenchmarkCategory("fit")]
    public void FitOwnColumns() => Model.Fit(_data.OwnColumns, _data.Targets, Context).Dispose();

    [Benchmark(Baseline = true, Description = "raw calls")]
    [BenchmarkCategory("predict")]
    public void PredictRaw() => RawCalls.Predict(_booster, _data.RowMajor, LargeData.Columns, _predictions);

    [Benchmark(Description = "SDK, frame in one block")]
    [BenchmarkCategory("predict")]
    public Frame PredictOneBlock() => _predictor.Predict(_data.OneBlock);

    [Benchmark(Description = "SDK, columns apart")]
    [BenchmarkCategory("predict")]
    public Frame PredictOwnColumns() => _predictor.Predict(_data.OwnColumns);
}
