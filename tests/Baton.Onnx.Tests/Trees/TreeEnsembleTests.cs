using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Operators;
using Baton.Onnx.Predictions;
using Baton.Onnx.Trees;
using Baton.Tensors;

namespace Baton.Onnx.Tests.Trees;

public sealed class TreeEnsembleTests
{
    private const int Rows = 400;

    [Theory]
    [InlineData(1, 1, 1, 0)]
    [InlineData(1, 1, 1, 4)]
    [InlineData(2, 1, 2, 1)]
    [InlineData(3, 63, 5, 6)]
    [InlineData(4, 64, 3, 5)]
    [InlineData(5, 65, 3, 5)]
    [InlineData(6, 300, 7, 7)]
    public void One_sum_is_added_up_bit_for_bit_in_the_order_of_the_trees(int seed, int trees, int features, int depth)
    {
        var random = new Random(seed);
        Tree[] ensemble = [.. Enumerable.Range(0, trees).Select(_ => RandomTrees.Make(random, 0, features, depth))];

        var (served, expected) = Serve(random, ensemble, [0.37f], features);

        Assert.Equal(expected.Select(e => e[0]), served.Column<float>(PredictionColumns.Prediction).Span.ToArray());
    }

    [Theory]
    [InlineData(1, 2, 1, 3)]
    [InlineData(2, 3, 40, 4)]
    [InlineData(3, 7, 150, 3)]
    [InlineData(4, 90, 400, 2)]
    public void Several_sums_are_added_up_each_by_itself(int seed, int sums, int trees, int depth)
    {
        var random = new Random(seed);
        // Sums have different numbers of trees, and some none at all.
        Tree[] ensemble = [.. Enumerable.Range(0, trees).Select(_ => RandomTrees.Make(random, random.Next(sums), 4, depth))];
        float[] starts = [.. Enumerable.Range(0, sums).Select(_ => random.NextSingle())];

        var (served, expected) = Serve(random, ensemble, starts, 4);

        for (var sum = 0; sum < sums; sum++)
            Assert.Equal(expected.Select(e => e[sum]), served.Column<float>($"probability_{sum}").Span.ToArray());
        Assert.Equal(expected.Select(e => Array.IndexOf(e, e.Max())), served.Column<int>(PredictionColumns.Prediction).Span.ToArray());
    }

    [Fact]
    public void Large_and_small_numbers_are_not_added_in_another_order()
    {
        // In any other order the small ones would survive, or vanish.
        float[] answers = [1e8f, 1, 1, -1e8f, 1, 1e-8f, 1e8f, -1e8f, 3];
        Tree[] trees = [.. answers.Select(a => new Tree(0, [TreeNode.Leaf(a)]))];

        var (served, _) = Serve(new Random(1), trees, [0.5f], features: 1);

        var sum = 0.5f;
        foreach (var answer in answers)
            sum += answer;
        Assert.All(served.Column<float>(PredictionColumns.Prediction).Span.ToArray(), s => Assert.Equal(sum, s));
    }

    [Fact]
    public void Damaged_trees_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Build([new TreeNode(0, 1, 1, 2, false), TreeNode.Leaf(1)]));
        Assert.Throws<ArgumentException>(() => Build([new TreeNode(0, 1, 1, 1, false), TreeNode.Leaf(1)]));
        Assert.Throws<ArgumentException>(() => Build([new TreeNode(0, 1, 0, 1, false), TreeNode.Leaf(1)]));
        Assert.Throws<ArgumentException>(() => Build([]));
    }

    private static void Build(TreeNode[] nodes)
    {
        var model = new PredictionModel(new ExportSignature(new FrameSchema(new ColumnSchema("a", ColumnType.Float32))), TensorElementType.Float32);
        new TreeEnsemble([new Tree(0, nodes)], [0]).Build(model.Number("a", mayMiss: true));
    }

    private static (Frame Served, List<float[]> Expected) Serve(Random random, Tree[] trees, float[] starts, int features)
    {
        var columns = Enumerable.Range(0, features).Select(_ => Values(random)).ToList();
        var inputs = Frame.Of([.. columns.Select((c, i) => ($"f{i}", (Column)Column.Of<float>(c)))]);
        var model = new PredictionModel(new ExportSignature(inputs.Schema), TensorElementType.Float32);
        var sums = new TreeEnsemble(trees, starts).Build(inputs.Schema.Names.Select(n => model.Number(n, mayMiss: true)).ToList().SideBySide());
        if (starts.Length == 1)
            model.Predict(sums);
        else
            model.Predict(sums, ClassLabels.Restore(ColumnType.Int32, [.. Enumerable.Range(0, starts.Length).Select(i => $"{i}")]));
        using var file = new MemoryStream();
        model.Write(file);
        var expected = Enumerable.Range(0, Rows).Select(row => RandomTrees.Sums(trees, starts, [.. columns.Select(c => c[row])])).ToList();
        return (ServedModel.Predict(file.ToArray(), inputs), expected);
    }

    private static float[] Values(Random random) => [.. Enumerable.Range(0, Rows).Select(_ => random.Next(8) == 0 ? float.NaN : RandomTrees.Number(random))];
}
