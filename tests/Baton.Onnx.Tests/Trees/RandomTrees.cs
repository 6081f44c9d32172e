using Baton.Onnx.Trees;

namespace Baton.Onnx.Tests.Trees;

/// <summary>Trees by chance, and what they answer by their definition.</summary>
internal static class RandomTrees
{
    /// <summary>Numbers at the edges of single precision, which thresholds and features share so that they meet.</summary>
    public static readonly float[] Edges =
        [0, -0f, 1, -1, float.Epsilon, -float.Epsilon, 1e-40f, float.MaxValue, -float.MaxValue, 1.1754944E-38f, 0.1f, 1e30f, 0.5f, float.BitIncrement(0.5f)];

    public static Tree Make(Random random, int sum, int features, int depth)
    {
        var nodes = new List<TreeNode>();
        Grow(depth);
        return new Tree(sum, nodes);

        int Grow(int levels)
        {
            var place = nodes.Count;
            nodes.Add(default);
            if (levels == 0 || random.Next(5) == 0)
            {
                nodes[place] = TreeNode.Leaf((random.NextSingle() - 0.5f) * (float)Math.Pow(10, random.Next(-3, 4)));
                return place;
            }

            // Nodes that nothing leads to stand in between, as pruning leaves them.
            if (random.Next(4) == 0)
                nodes.Add(TreeNode.Leaf(float.NaN));
            var below = Grow(levels - 1);
            var other = Grow(levels - 1);
            nodes[place] = new TreeNode(random.Next(features), Number(random), below, other, random.Next(2) == 0);
            return place;
        }
    }

    public static float Number(Random random) => random.Next(3) == 0 ? Edges[random.Next(Edges.Length)] : random.NextSingle();

    public static float[] Sums(IReadOnlyList<Tree> trees, IReadOnlyList<float> starts, ReadOnlySpan<float> row)
    {
        float[] sums = [.. starts];
        foreach (var tree in trees)
        {
            var node = tree.Nodes[0];
            while (!node.IsLeaf)
            {
                var isBelow = float.IsNaN(row[node.Feature]) ? node.MissingIsBelow : row[node.Feature] < node.Number;
                node = tree.Nodes[isBelow ? node.Below : node.Other];
            }

            sums[tree.Sum] += node.Number;
        }

        return sums;
    }
}
