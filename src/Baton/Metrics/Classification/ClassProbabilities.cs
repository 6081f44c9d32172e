using Baton.Frames;
using Baton.Models;

namespace Baton.Metrics.Classification;

/// <summary>The predicted probability of each class, with each row's true class.</summary>
internal sealed class ClassProbabilities
{
    private readonly string[] _names;
    private readonly Column[] _columns;

    private ClassProbabilities(string[] names, Column[] columns, int[] actual)
    {
        _names = names;
        _columns = columns;
        Actual = actual;
    }

    /// <summary>How many classes the predictor knows.</summary>
    public int Count => _columns.Length;

    /// <summary>The true class of each row, by its number.</summary>
    public int[] Actual { get; }

    /// <summary>Reads the columns <c>probability_&lt;class&gt;</c>, and the true classes.</summary>
    /// <exception cref="DataException">There are not at least two classes, or a true class has no probability.</exception>
    public static ClassProbabilities Of(Frame predictions, Frame targets)
    {
        var (name, target) = MeasuredColumns.Target(predictions, targets);
        var columns = predictions.Schema.Names.Where(n => n.StartsWith(PredictionColumns.ProbabilityPrefix, StringComparison.Ordinal)).ToList();
        if (columns.Count < 2)
        {
            throw new DataException(
                $"The predictions have {(columns.Count == 0 ? "no" : "only one")} column '{PredictionColumns.ProbabilityPrefix}<class>'; there are: {string.Join(", ", predictions.Schema.Names)}. "
                + "This metric measures the probabilities that a classifier gives.");
        }

        var classes = new ClassTable();
        foreach (var column in columns)
            classes.Number(column[PredictionColumns.ProbabilityPrefix.Length..]);
        var actual = classes.Encode($"target '{name}'", target);
        if (classes.Names.Count > columns.Count)
        {
            throw new DataException(
                $"The target '{name}' has the class '{classes.Names[columns.Count]}', for which the predictions have no column '{PredictionColumns.Probability(classes.Names[columns.Count])}': "
                + "the model has never seen it. Train on rows of every class.");
        }

        return new ClassProbabilities([.. columns], [.. columns.Select(c => MeasuredColumns.Predicted(predictions, c))], actual);
    }

    /// <summary>The probabilities of a class, finite ones.</summary>
    public double[] Of(int code) => MeasuredColumns.Numbers($"column '{_names[code]}'", _columns[code]);

    /// <summary>The name of a class's column.</summary>
    public string Name(int code) => _names[code];

    /// <summary>The distance from 1 to the next number of the column's precision.</summary>
    public double Epsilon(int code) => _columns[code].Type == ColumnType.Float32 ? 1.1920928955078125e-07 : 2.220446049250313e-16;
}
