using System.Globalization;
using Baton.Adapters.XGBoost.Exporting.Ubjson;
using Baton.Models;
using Baton.Onnx.Trees;

namespace Baton.Adapters.XGBoost.Exporting;

/// <summary>An ensemble as the library saves it.</summary>
/// <param name="Objective">The library's name of what it was fitted for.</param>
/// <param name="Starts">What each of its sums begins with, before the first tree.</param>
/// <param name="Trees">The trees, in the order in which they are added up.</param>
internal sealed record FittedEnsemble(string Objective, IReadOnlyList<float> Starts, IReadOnlyList<Tree> Trees)
{
    /// <summary>Reads what the library saved.</summary>
    /// <param name="model">Universal binary JSON.</param>
    /// <exception cref="ModelException">It is not what is known of the library.</exception>
    public static FittedEnsemble Read(ReadOnlySpan<byte> model)
    {
        var learner = UbjsonReader.Read(model)["learner"];
        var booster = learner["gradient_booster"];
        if (booster.String("name") != "gbtree")
            throw new ModelException($"The saved xgboost model is of the booster '{booster.String("name")}', but only trees ('gbtree') can be exported.");
        var objective = learner["objective"].String("name");
        var trees = booster["model"];
        return new FittedEnsemble(objective, ReadStarts(learner["learner_model_param"], objective), ReadTrees(trees.List("trees"), trees.Array("tree_info")));
    }

    private static float[] ReadStarts(UbjsonNode parameters, string objective)
    {
        // A number, or from 3.1 on a list of them; in the unit of the predictions, not of the sums.
        var texts = parameters.String("base_score").Trim('[', ']').Split(',');
        float[] scores = [.. texts.Select(t => float.Parse(t, CultureInfo.InvariantCulture))];
        var classes = Math.Max(1, int.Parse(parameters.String("num_class"), CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(0, classes).Select(i => ObjectiveLink.ToSum(objective, scores.Length == 1 ? scores[0] : scores[i]))];
    }

    private static Tree[] ReadTrees(IReadOnlyList<UbjsonNode> trees, double[] sums) =>
        [.. trees.Select((tree, i) => new Tree((int)sums[i], ReadNodes(tree)))];

    private static TreeNode[] ReadNodes(UbjsonNode tree)
    {
        var (left, right) = (tree.Array("left_children"), tree.Array("right_children"));
        var (features, conditions, defaults) = (tree.Array("split_indices"), tree.Array("split_conditions"), tree.Array("default_left"));
        if (tree.Members!.TryGetValue("split_type", out _) && tree.Array("split_type").Any(t => t != 0))
            throw new ModelException("The saved xgboost model splits by categories, which cannot be exported.");
        var nodes = new TreeNode[left.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            // A leaf has no children, and its answer where the others have what they compare with.
            nodes[i] = left[i] < 0
                ? TreeNode.Leaf((float)conditions[i])
                : new TreeNode((int)features[i], (float)conditions[i], (int)left[i], (int)right[i], defaults[i] != 0);
        }

        return nodes;
    }
}
