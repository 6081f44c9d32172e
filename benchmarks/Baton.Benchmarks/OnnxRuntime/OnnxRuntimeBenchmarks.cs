using Baton.Adapters.OnnxRuntime;
using Baton.Frames;
using Baton.Models;
using BenchmarkDotNet.Attributes;

namespace Baton.Benchmarks.OnnxRuntime;

/// <summary>ONNX Runtime through the SDK against its raw C calls on the same memory: twelve inputs of one value a row, their weighted sum out.</summary>
[MinColumn]
[MedianColumn]
[MemoryDiagnoser]
public class OnnxRuntimeBenchmarks
{
    private string _file = "";
    private RawSession _raw = null!;
    private IPredictor _predictor = null!;
    private Frame _rows = null!;

    [Params(1, 64, 1024, 65_536)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _file = Path.GetTempFileName();
        File.WriteAllBytes(_file, WeightedSum.Build());
        var random = new Random(1);
        _rows = Frame.Of(WeightedSum.Features.Select(f => (f, (Column)Column.Of(Enumerable.Range(0, Rows).Select(_ => random.NextSingle()).ToArray()))));
        _predictor = new OnnxModel { Path = _file, Threads = 1 }.Open();
        _raw = new RawSession(_file, _rows);
        _raw.Run();
        if (!_predictor.Predict(_rows).Column<float>(PredictionColumns.Prediction).Span.SequenceEqual(_raw.Output))
            throw new InvalidOperationException("The two do not do the same.");
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _predictor.Dispose();
        _raw.Dispose();
        File.Delete(_file);
    }

    [Benchmark(Baseline = true, Description = "raw calls")]
    public void Raw() => _raw.Run();

    [Benchmark(Description = "SDK")]
    public Frame Sdk() => _predictor.Predict(_rows);
}
