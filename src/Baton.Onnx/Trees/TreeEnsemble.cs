using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Tensors;

namespace Baton.Onnx.Trees;

/// <summary>
/// Trees whose answers are added up in single precision, one tree after the other, as those who grow them do. A runtime
/// adds the trees of one operator in an order of its own, which is off by some units in the last place: so every tree
/// answers in a column of its own, and the columns are added by a running sum, whose order is given.
/// </summary>
/// <param name="trees">The trees, in the order in which they are added.</param>
/// <param name="starts">What each sum begins with.</param>
public sealed class TreeEnsemble(IReadOnlyList<Tree> trees, IReadOnlyList<float> starts)
{
    /// <summary>How many columns of answers lie side by side at the most: more make a runtime slower with many rows, fewer with one.</summary>
    private const int MostColumns = 64;

    /// <summary>A tree that adds nothing.</summary>
    private static Tree Nothing { get; } = new(0, [TreeNode.Leaf(0)]);

    /// <summary>Adds the sums to a graph.</summary>
    /// <param name="features">A table of the features in single precision; missing values are NaN.</param>
    /// <returns>A table with a column for each sum.</returns>
    /// <exception cref="ArgumentException">The nodes of a tree do not belong together.</exception>
    public OnnxValue Build(OnnxValue features)
    {
        var rounds = Rounds();
        var atOnce = Math.Max(1, MostColumns / starts.Count);
        OnnxValue? sums = null;
        for (var first = 0; first < rounds.Count; first += atOnce)
            sums = Add(features, sums, rounds.GetRange(first, Math.Min(atOnce, rounds.Count - first)));
        return sums ?? throw new InvalidOperationException("An ensemble has at least one tree.");
    }

    /// <summary>The trees by how many of the same sum come before; a round has a tree for each sum, or none.</summary>
    private List<Tree?[]> Rounds()
    {
        var rounds = new List<Tree?[]>();
        var counts = new int[starts.Count];
        foreach (var tree in trees)
        {
            if (counts[tree.Sum] == rounds.Count)
                rounds.Add(new Tree?[starts.Count]);
            rounds[counts[tree.Sum]++][tree.Sum] = tree;
        }

        return rounds;
    }

    private OnnxValue Add(OnnxValue features, OnnxValue? sums, List<Tree?[]> rounds)
    {
        var answers = Answer(features, rounds, isFirst: sums is null);
        if (sums is null && rounds.Count == 1)
            return answers;
        // Of several sums the rounds become a dimension of their own, along which is added.
        var byRound = starts.Count == 1 ? answers : answers.Reshape(-1, rounds.Count, starts.Count);
        var addends = sums is null ? byRound : new[] { starts.Count == 1 ? sums : sums.Reshape(-1, 1, starts.Count), byRound }.SideBySide();
        var last = rounds.Count - (sums is null ? 1 : 0);
        var total = addends.RunningSum().Take(features.Graph.Numbers<long>([last]), axis: 1);
        return starts.Count == 1 ? total : total.Reshape(-1, starts.Count);
    }

    private OnnxValue Answer(OnnxValue features, List<Tree?[]> rounds, bool isFirst)
    {
        var table = new TreeTable();
        var columns = rounds.Count * starts.Count;
        for (var column = 0; column < columns; column++)
        {
            // A column without a tree would not get its base value either.
            table.Add(rounds[column / starts.Count][column % starts.Count] ?? Nothing, column);
        }

        // What a sum begins with is the first number that anything is added to.
        float[] bases = [.. starts.Concat(Enumerable.Repeat(0f, columns)).Take(columns)];
        return features.Graph.Apply(
            new OnnxOperator("TreeEnsembleRegressor", IsClassical: true),
            [features],
            TensorElementType.Float32,
            [OnnxAttribute.Of("n_targets", columns), .. isFirst ? [OnnxAttribute.Of("base_values", bases)] : Array.Empty<OnnxAttribute>(), .. table.Attributes()]);
    }
}
