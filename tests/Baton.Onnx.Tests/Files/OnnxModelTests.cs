using Baton.Onnx.Files;
using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Tensors;

namespace Baton.Onnx.Tests.Files;

public sealed class OnnxModelTests
{
    private const int Graph = 7;

    [Fact]
    public void A_model_says_version_producer_operators_and_metadata()
    {
        var message = Written(graph => graph.Output("y", graph.Input("x", TensorElementType.Float32).Negated()));

        Assert.Equal([7L], message.Ints(1));
        Assert.Equal(["Baton"], message.Texts(2));
        var set = Assert.Single(message.Messages(8));
        Assert.Equal([""], set.Texts(1));
        Assert.Equal([13L], set.Ints(2));
        Assert.Equal([("a", "1"), ("ü", "[\"x\"]")], message.Messages(14).Select(m => (m.Texts(1)[0], m.Texts(2)[0])));
        Assert.Equal(["test"], message.Messages(Graph)[0].Texts(2));
    }

    [Fact]
    public void Classical_operators_name_their_domain_and_its_version()
    {
        var message = Written(graph => graph.Output("y", graph.Apply(
            new OnnxOperator("LabelEncoder", IsClassical: true), [graph.Input("x", TensorElementType.String)], TensorElementType.Int64)));

        Assert.Equal([("", 13L), ("ai.onnx.ml", 2L)], message.Messages(8).Select(m => (m.Texts(1)[0], m.Ints(2)[0])));
        Assert.Equal(["ai.onnx.ml"], message.Messages(Graph)[0].Messages(1)[0].Texts(7));
    }

    [Fact]
    public void Inputs_and_outputs_are_tables_with_one_name_for_the_rows()
    {
        var graph = Written(g => g.Output("y", g.Input("a b", TensorElementType.UInt16, width: 3).Cast(TensorElementType.Float64), width: 3)).Messages(Graph)[0];

        foreach (var (port, name, type) in new[] { (graph.Messages(11)[0], "a b", 4L), (graph.Messages(12)[0], "y", 11L) })
        {
            Assert.Equal([name], port.Texts(1));
            var tensor = port.Messages(2)[0].Messages(1)[0];
            Assert.Equal([type], tensor.Ints(1));
            var dimensions = tensor.Messages(2)[0].Messages(1);
            Assert.Equal(["rows"], dimensions[0].Texts(2));
            Assert.Equal([3L], dimensions[1].Ints(1));
        }
    }

    [Fact]
    public void A_node_holds_its_inputs_output_operator_and_attributes()
    {
        var graph = Written(g => g.Output("y", g.Apply(
            new OnnxOperator("Odd"),
            [g.Input("x", TensorElementType.Float32), g.Number(2f)],
            TensorElementType.Float32,
            OnnxAttribute.Of("i", -3),
            OnnxAttribute.Of("s", "ä"),
            OnnxAttribute.Of("is", [1L, 300]),
            OnnxAttribute.Of("fs", [0.5f, float.NaN]),
            OnnxAttribute.Of("ss", ["", "b"])))).Messages(Graph)[0];

        var node = Assert.Single(graph.Messages(1));
        Assert.Equal(["x", "constant_1"], node.Texts(1));
        Assert.Equal(["y"], node.Texts(2));
        Assert.Equal(["Odd"], node.Texts(4));
        Assert.Empty(node.Texts(7));
        var attributes = node.Messages(5).ToDictionary(a => a.Texts(1)[0]);
        Assert.Equal((-3, 2), (attributes["i"].Ints(3)[0], attributes["i"].Ints(20)[0]));
        Assert.Equal(("ä", 3), (attributes["s"].Texts(4)[0], attributes["s"].Ints(20)[0]));
        Assert.Equal([1L, 300], attributes["is"].Ints(8));
        Assert.Equal([7L], attributes["is"].Ints(20));
        Assert.Equal([0.5f, float.NaN], attributes["fs"].Floats(7));
        Assert.Equal([6L], attributes["fs"].Ints(20));
        Assert.Equal(["", "b"], attributes["ss"].Texts(9));
        Assert.Equal([8L], attributes["ss"].Ints(20));
    }

    [Fact]
    public void Constants_hold_their_bytes_and_texts()
    {
        var graph = Written(g =>
        {
            g.Constant(OnnxTensor.Of<short>([1, -2], 2, 1));
            g.Constant(OnnxTensor.OfTexts(["", "ü"], 2));
            g.Constant(OnnxTensor.Of([true]));
            g.Output("y", g.Input("x", TensorElementType.Float32).Negated());
        }).Messages(Graph)[0];

        var (numbers, texts, truth) = (graph.Messages(5)[0], graph.Messages(5)[1], graph.Messages(5)[2]);
        Assert.Equal([2L, 1], numbers.Ints(1));
        Assert.Equal([5L], numbers.Ints(2));
        Assert.Equal([1, 0, 0xFE, 0xFF], Assert.Single(numbers.Bytes(9)));
        Assert.Equal([8L], texts.Ints(2));
        Assert.Equal(["", "ü"], texts.Texts(6));
        Assert.Empty(texts.Bytes(9));
        Assert.Empty(truth.Ints(1));
        Assert.Equal([9L], truth.Ints(2));
        Assert.Equal(3, graph.Messages(5).Select(t => t.Texts(8)[0]).Distinct().Count());
    }

    [Fact]
    public void Every_value_has_a_name_of_its_own_whatever_users_call_theirs()
    {
        var graph = Written(g =>
        {
            var x = g.Input("Neg_1", TensorElementType.Float32);
            var twice = x.Negated().Negated().Plus(g.Input("constant_1", TensorElementType.Float32)).Plus(g.Number(1f));
            g.Output("Add_1", twice);
            g.Output("Neg_2", twice);
            g.Output("same as Neg_1", x);
        }).Messages(Graph)[0];

        var made = graph.Messages(1).Select(n => n.Texts(2)[0]).Concat(graph.Messages(5).Select(c => c.Texts(8)[0])).Concat(graph.Messages(11).Select(i => i.Texts(1)[0])).ToList();
        Assert.Equal(made.Count, made.Distinct().Count());
        Assert.All(graph.Messages(12), output => Assert.Contains(output.Texts(1)[0], made));
        Assert.All(graph.Messages(1).SelectMany(n => n.Texts(1)), input => Assert.Contains(input, made));
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes()
    {
        Assert.Equal(Bytes(Build), Bytes(Build));

        static void Build(OnnxGraph g) => g.Output("y", g.Input("x", TensorElementType.Float32).Plus(g.Number(1f)).Exponential());
    }

    private static ProtobufMessage Written(Action<OnnxGraph> build) => new(Bytes(build));

    private static byte[] Bytes(Action<OnnxGraph> build)
    {
        var graph = new OnnxGraph();
        build(graph);
        var model = new OnnxModel(graph, "test") { Metadata = { ["ü"] = "[\"x\"]", ["a"] = "1" } };
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
