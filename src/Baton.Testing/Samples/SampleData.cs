using Baton.Frames;

namespace Baton.Testing.Samples;

/// <summary>
/// Made-up data that a model can learn from: the same on every machine, and the first rows are the same however many there
/// are. The features <c>a</c>, <c>b</c> and <c>c</c> are Float64 and <c>n</c> is Int32; <c>a</c>, <c>b</c> and <c>n</c> decide the answer.
/// </summary>
public static class SampleData
{
    /// <summary>Answers that are numbers: <c>y</c>, a Float64.</summary>
    /// <param name="rows">How many rows.</param>
    public static ModelData Numbers(int rows) => Of(rows, static sums => Column.Of<double>(sums));

    /// <summary>Answers of two classes: <c>y</c>, the text <c>no</c> or <c>yes</c>.</summary>
    /// <param name="rows">How many rows.</param>
    public static ModelData TwoClasses(int rows) =>
        Of(rows, static sums => Column.Of(Array.ConvertAll(sums, s => s < 3.5 ? "no" : "yes")));

    /// <summary>Answers of three classes: <c>y</c>, the text <c>high</c>, <c>low</c> or <c>middle</c>.</summary>
    /// <param name="rows">How many rows.</param>
    public static ModelData ThreeClasses(int rows) =>
        Of(rows, static sums => Column.Of(Array.ConvertAll(sums, s => s < 2.8 ? "low" : s < 4.2 ? "middle" : "high")));

    private static ModelData Of(int rows, Func<double[], Column> answers)
    {
        var numbers = new SampleNumbers(20);
        var (a, b, c, n, sums) = (new double[rows], new double[rows], new double[rows], new int[rows], new double[rows]);
        for (var row = 0; row < rows; row++)
        {
            (a[row], b[row], c[row], n[row]) = (numbers.Fraction(), numbers.Fraction(), numbers.Fraction(), numbers.Below(5));
            // A little noise, so that no classes are told apart by a line.
            sums[row] = (3 * a[row]) + (2 * b[row] * b[row]) + (0.6 * n[row]) + (0.5 * numbers.Fraction());
        }

        return new ModelData(
            Frame.Of(("a", Column.Of<double>(a)), ("b", Column.Of<double>(b)), ("c", Column.Of<double>(c)), ("n", Column.Of<int>(n))),
            Frame.Of(("y", answers(sums))));
    }
}
