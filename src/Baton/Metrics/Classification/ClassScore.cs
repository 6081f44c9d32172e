using Baton.Components;
using Baton.Frames;
using Baton.Numerics;

namespace Baton.Metrics.Classification;

/// <summary>
/// A score that is measured for a class and averaged over classes. Where it would be a division by zero for a class, it is 0
/// (scikit-learn's default, <c>zero_division=0</c>).
/// </summary>
public abstract class ClassScore : IScore, ICheckedSettings
{
    private protected ClassScore()
    {
    }

    /// <summary>How the values of several classes become one; <c>binary</c> needs two classes.</summary>
    public ClassAverage Average { get; init; } = ClassAverage.Binary;

    /// <summary>The positive class of two, as text; by default <c>true</c> of truth values and <c>1</c> of numbers.</summary>
    public string? Positive { get; init; }

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings()
    {
        if (Positive is not null && Average != ClassAverage.Binary)
            yield return new SettingProblem("positive", "only has a meaning with 'average: binary'; leave it out");
    }

    /// <inheritdoc />
    public double Measure(Frame predictions, Frame targets)
    {
        var pairs = ClassPairs.Of(predictions, targets);
        var counts = pairs.Count();
        switch (Average)
        {
            case ClassAverage.Binary:
                return FindPositive(pairs.Classes) is var positive && positive < 0 ? 0 : Measure(counts[positive]);
            case ClassAverage.Micro:
                return Measure(new ClassCounts
                {
                    TruePositives = counts.Sum(c => c.TruePositives),
                    FalsePositives = counts.Sum(c => c.FalsePositives),
                    FalseNegatives = counts.Sum(c => c.FalseNegatives),
                });
            case ClassAverage.Weighted:
                return Mean(counts, c => c.Support);
            default:
                return Mean(counts, static _ => 1);
        }
    }

    /// <summary>The score of one class.</summary>
    private protected abstract double Measure(ClassCounts counts);

    private protected static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    private double Mean(ClassCounts[] counts, Func<ClassCounts, double> weight)
    {
        var sum = default(CompensatedSum);
        var weights = default(CompensatedSum);
        foreach (var count in counts)
        {
            sum.Add(weight(count) * Measure(count));
            weights.Add(weight(count));
        }

        return sum.Value / weights.Value;
    }

    /// <summary>The number of the positive class; -1 if no row is of it and only one other class occurs.</summary>
    private int FindPositive(ClassTable classes)
    {
        var listed = string.Join(", ", classes.Names.Order(StringComparer.Ordinal).Take(20).Select(n => $"'{n}'"));
        if (classes.Names.Count > 2)
            throw new DataException($"There are {classes.Names.Count} classes ({listed}), but 'average: binary' is for two. Set 'average' to macro, micro or weighted.");
        var positive = Positive ?? (classes.AreTruthValues ? "true" : classes.AreNumbers ? "1" : null)
            ?? throw new DataException($"The classes are text ({listed}), and nothing says which one is positive. Set 'positive' to one of them.");
        var index = classes.IndexOf(positive);
        if (index < 0 && classes.Names.Count == 2)
            throw new DataException($"The positive class '{positive}' occurs in no row; the classes are {listed}. Set 'positive' to one of them.");
        return index;
    }
}
