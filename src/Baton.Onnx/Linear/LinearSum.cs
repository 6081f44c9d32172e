using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Tensors;

namespace Baton.Onnx.Linear;

/// <summary>Weighted sums of features in double precision, one or several a row.</summary>
/// <param name="starts">What each sum begins with.</param>
public sealed class LinearSum(IReadOnlyList<double> starts)
{
    private readonly List<OnnxValue> _numbers = [];
    private readonly List<double> _weights = [];
    private readonly List<double> _substitutes = [];
    private readonly List<OnnxValue> _shares = [];

    /// <summary>Adds a column of numbers, each times its weight.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="substitute">What stands for NaN; if nothing does, NaN makes every sum NaN.</param>
    /// <param name="weights">The column's weight in each sum.</param>
    public void Add(OnnxValue numbers, double? substitute, IReadOnlyList<double> weights)
    {
        _numbers.Add(numbers.Cast(TensorElementType.Float64));
        _substitutes.Add(substitute ?? double.NaN);
        _weights.AddRange(Each(weights));
    }

    /// <summary>Adds a column of codes, of each its share: the same as one column of 0 and 1 for each code, without writing them out.</summary>
    /// <param name="codes">Whole numbers from 0 on.</param>
    /// <param name="shares">For each code its share in each sum.</param>
    public void Add(OnnxValue codes, IReadOnlyList<IReadOnlyList<double>> shares)
    {
        double[] table = [.. shares.SelectMany(Each)];
        _shares.Add(codes.Graph.Constant(OnnxTensor.Of<double>(table, shares.Count, starts.Count)).Take(codes.Reshape(-1), axis: 0));
    }

    /// <summary>Adds the sums to a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>A table with a column for each sum; NaN where a number is NaN or infinite.</returns>
    /// <exception cref="InvalidOperationException">Nothing was added.</exception>
    public OnnxValue Build(OnnxGraph graph)
    {
        if (_numbers.Count + _shares.Count == 0)
            throw new InvalidOperationException("A sum needs a column to add up.");
        var sum = _numbers.Count > 0 ? Weigh(Finite(Substituted(_numbers.SideBySide()))) : null;
        foreach (var share in _shares)
            sum = sum?.Plus(share) ?? share;
        return sum!.Plus(graph.Numbers<double>([.. starts]));
    }

    private OnnxValue Weigh(OnnxValue numbers) =>
        numbers.MatrixTimes(numbers.Graph.Constant(OnnxTensor.Of<double>([.. _weights], _numbers.Count, starts.Count)));

    private OnnxValue Substituted(OnnxValue numbers) =>
        _substitutes.TrueForAll(double.IsNaN) ? numbers : numbers.IsNaN().Choose(numbers.Graph.Numbers<double>([.. _substitutes]), numbers);

    /// <summary>Infinity becomes NaN, and everything else stays: an infinite sum would look like an answer.</summary>
    private static OnnxValue Finite(OnnxValue numbers) => numbers.Plus(numbers.Times(numbers.Graph.Number(0.0)));

    private IReadOnlyList<double> Each(IReadOnlyList<double> ofSums) =>
        ofSums.Count == starts.Count
            ? ofSums
            : throw new ArgumentException($"There are {starts.Count} sums, but {ofSums.Count} weights.", nameof(ofSums));
}
