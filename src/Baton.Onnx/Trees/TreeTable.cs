using Baton.Onnx.Graphs;

namespace Baton.Onnx.Trees;

/// <summary>The nodes of trees as the operator <c>TreeEnsembleRegressor</c> reads them: a list for each thing that is known of a node.</summary>
internal sealed class TreeTable
{
    private readonly List<long> _trees = [];
    private readonly List<long> _nodes = [];
    private readonly List<long> _features = [];
    private readonly List<float> _numbers = [];
    private readonly List<string> _modes = [];
    private readonly List<long> _below = [];
    private readonly List<long> _others = [];
    private readonly List<long> _missing = [];
    private readonly List<long> _leafTrees = [];
    private readonly List<long> _leafNodes = [];
    private readonly List<long> _leafSums = [];
    private readonly List<float> _leafNumbers = [];
    private int _count;

    /// <summary>Adds a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="sum">The place of the sum that its answers are added to.</param>
    /// <exception cref="ArgumentException">A node is not there, or two lead to it.</exception>
    public void Add(Tree tree, int sum)
    {
        // Numbers without gaps, in the order in which the nodes are met: runtimes ask for both.
        var open = new Queue<int>([0]);
        var seen = new HashSet<int>();
        for (var number = 0; open.TryDequeue(out var place); number++)
        {
            if ((uint)place >= (uint)tree.Nodes.Count || !seen.Add(place))
                throw new ArgumentException($"The nodes of a tree are damaged: to node {place} none or several lead.", nameof(tree));
            var node = tree.Nodes[place];
            var next = number + open.Count + 1;
            Add(number, node, next);
            if (node.IsLeaf)
            {
                AddLeaf(number, node.Number, sum);
                continue;
            }

            open.Enqueue(node.Below);
            open.Enqueue(node.Other);
        }

        _count++;
    }

    /// <summary>The lists as the operator's attributes.</summary>
    public IEnumerable<OnnxAttribute> Attributes() =>
    [
        OnnxAttribute.Of("nodes_treeids", _trees),
        OnnxAttribute.Of("nodes_nodeids", _nodes),
        OnnxAttribute.Of("nodes_featureids", _features),
        OnnxAttribute.Of("nodes_modes", _modes),
        OnnxAttribute.Of("nodes_values", _numbers),
        OnnxAttribute.Of("nodes_truenodeids", _below),
        OnnxAttribute.Of("nodes_falsenodeids", _others),
        OnnxAttribute.Of("nodes_missing_value_tracks_true", _missing),
        OnnxAttribute.Of("target_treeids", _leafTrees),
        OnnxAttribute.Of("target_nodeids", _leafNodes),
        OnnxAttribute.Of("target_ids", _leafSums),
        OnnxAttribute.Of("target_weights", _leafNumbers),
    ];

    private void Add(int number, TreeNode node, int next)
    {
        _trees.Add(_count);
        _nodes.Add(number);
        _features.Add(Math.Max(node.Feature, 0));
        _modes.Add(node.IsLeaf ? "LEAF" : "BRANCH_LT");
        _numbers.Add(node.IsLeaf ? 0 : node.Number);
        _below.Add(node.IsLeaf ? 0 : next);
        _others.Add(node.IsLeaf ? 0 : next + 1);
        _missing.Add(node.MissingIsBelow ? 1 : 0);
    }

    private void AddLeaf(int number, float answer, int sum)
    {
        _leafTrees.Add(_count);
        _leafNodes.Add(number);
        _leafSums.Add(sum);
        _leafNumbers.Add(answer);
    }
}
