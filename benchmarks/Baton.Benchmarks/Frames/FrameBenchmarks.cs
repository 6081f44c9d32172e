using Baton.Frames;
using BenchmarkDotNet.Attributes;

namespace Baton.Benchmarks.Frames;

/// <summary>What is done to a million rows of twelve columns; times and bytes are those of one row.</summary>
[MemoryDiagnoser]
[OperationsPerSecond]
public class FrameBenchmarks
{
    private const int Rows = 1_000_000;
    private const int Columns = 12;

    private readonly bool[] _keep = new bool[Rows];
    private Frame _mixed = null!;
    private Frame _block = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        for (var i = 0; i < Rows; i++)
            _keep[i] = random.Next(2) == 0;
        _mixed = Frame.Of(Enumerable.Range(0, Columns).Select(c => ($"c{c}", Values(c, random))));
        _block = Frame.FromMatrix(_mixed.Schema.Names, FrameMatrix.Pack(_mixed).Memory, Rows);
    }

    [Benchmark(Description = "filter (half of the rows)", OperationsPerInvoke = Rows)]
    public Frame Filter() => _mixed.Where(_keep);

    [Benchmark(Description = "slice (all but two rows)", OperationsPerInvoke = Rows)]
    public Frame Slice() => _mixed.Slice(1, Rows - 2);

    [Benchmark(Description = "pack into a matrix (copied)", OperationsPerInvoke = Rows)]
    public FrameMatrix Pack() => FrameMatrix.Pack(_mixed);

    [Benchmark(Description = "pack into a matrix (one block already)", OperationsPerInvoke = Rows)]
    public FrameMatrix PackBlock() => FrameMatrix.Pack(_block);

    private static Column Values(int column, Random random) => (column % 4) switch
    {
        0 => Column.Of(Numbers(r => r.NextSingle(), random)),
        1 => Column.Of(Numbers(r => (byte)r.Next(24), random)),
        2 => Column.Of(Numbers(r => r.Next(), random)),
        _ => Column.OfNullable<double>(Numbers(r => r.Next(20) == 0 ? default(double?) : r.NextDouble(), random)),
    };

    private static T[] Numbers<T>(Func<Random, T> next, Random random)
    {
        var numbers = new T[Rows];
        for (var i = 0; i < Rows; i++)
            numbers[i] = next(random);
        return numbers;
    }
}
