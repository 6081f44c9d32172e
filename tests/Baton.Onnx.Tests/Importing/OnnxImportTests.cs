using Baton.Models;
using Baton.Onnx.Files;
using Baton.Onnx.Graphs;
using Baton.Onnx.Importing;
using Baton.Onnx.Operators;
using Baton.Onnx.Tests.Files;
using Baton.Onnx.Wire;
using Baton.Tensors;

namespace Baton.Onnx.Tests.Importing;

/// <summary>Models that other programs wrote become part of a graph.</summary>
public sealed class OnnxImportTests
{
    private const int Graph = 7;
    private const int Nodes = 1;
    private const int Initializers = 5;
    private const int Operator = 4;

    [Fact]
    public void Only_the_steps_that_lead_to_the_value_are_taken_over()
    {
        var file = Written(graph =>
        {
            var x = graph.Input("x", TensorElementType.Float32);
            graph.Output("wanted", x.Plus(graph.Number(2.5f)).Exponential());
            graph.Output("unwanted", x.Negated().Plus(graph.Number(7f)));
        });

        var nodes = Imported(file, "wanted").Messages(Graph)[0];

        Assert.Equal(["Add", "Exp"], nodes.Messages(Nodes).Select(n => n.Texts(Operator)[0]));
        Assert.Equal(BitConverter.GetBytes(2.5f), Assert.Single(nodes.Messages(Initializers)).Bytes(9)[0]);
    }

    [Fact]
    public void Names_of_the_model_do_not_clash_with_those_of_the_graph()
    {
        var file = Written(graph => graph.Output("y", graph.Input("x", TensorElementType.Float32).Negated().Exponential()));
        var graph = new OnnxGraph();
        var x = graph.Input("Neg_1", TensorElementType.Float32);
        for (var i = 0; i < 2; i++)
            graph.Output($"y{i}", graph.Import(file, new Dictionary<string, OnnxValue> { ["x"] = x }, "y", TensorElementType.Float32));

        string[] outputs = [.. Message(graph).Messages(Graph)[0].Messages(Nodes).SelectMany(n => n.Texts(2))];

        Assert.Equal(outputs.Distinct(), outputs);
        Assert.DoesNotContain("Neg_1", outputs);
    }

    [Fact]
    public void Every_kind_of_attribute_is_read_as_it_was_written()
    {
        OnnxAttribute[] attributes =
        [
            OnnxAttribute.Of("number", 0.5f), OnnxAttribute.Of("integer", -3L), OnnxAttribute.Of("text", "ü"),
            OnnxAttribute.Of("numbers", [1f, float.NaN]), OnnxAttribute.Of("integers", [1L, -1L]), OnnxAttribute.Of("texts", ["", "b"]),
        ];
        void Build(OnnxGraph graph) => graph.Output("y", graph.Apply(new OnnxOperator("Step", IsClassical: true), [graph.Input("x", TensorElementType.Float32)], TensorElementType.Float32, attributes));
        var file = Written(Build);

        var graph = new OnnxGraph();
        graph.Output("y", graph.Import(file, new Dictionary<string, OnnxValue> { ["x"] = graph.Input("x", TensorElementType.Float32) }, "y", TensorElementType.Float32));

        using var written = new MemoryStream();
        new OnnxModel(graph, "test").Write(written);
        Assert.Equal(file, written.ToArray());
    }

    [Fact]
    public void Trees_answer_in_columns_of_their_own_and_are_added_up_in_double_precision()
    {
        OnnxAttribute[] trees =
        [
            OnnxAttribute.Of("n_targets", 1L), OnnxAttribute.Of("post_transform", "NONE"), OnnxAttribute.Of("base_values", [0.25f]),
            OnnxAttribute.Of("target_treeids", [5L, 5L, 9L]), OnnxAttribute.Of("target_ids", [0L, 0L, 0L]),
        ];
        var file = Written(graph => graph.Output("y", graph.Apply(new OnnxOperator("TreeEnsembleRegressor", IsClassical: true), [graph.Input("x", TensorElementType.Float32)], TensorElementType.Float32, trees)));

        var nodes = Imported(file, "y").Messages(Graph)[0].Messages(Nodes);

        Assert.Equal(["TreeEnsembleRegressor", "Cast", "ReduceSum", "Add", "Cast"], nodes.Select(n => n.Texts(Operator)[0]));
        var attributes = nodes[0].Messages(5).ToDictionary(a => a.Texts(1)[0], a => a.Ints(8).Concat(a.Ints(3)).ToArray());
        Assert.Equal([2L], attributes["n_targets"]);
        Assert.Equal([0L, 0L, 1L], attributes["target_ids"]);
        Assert.DoesNotContain("base_values", attributes.Keys);
    }

    [Fact]
    public void A_file_that_is_cut_is_refused_wherever_it_is_cut()
    {
        var file = Written(graph => graph.Output("y", graph.Input("x", TensorElementType.Float32).Plus(graph.Number(1f))));
        for (var length = 0; length < file.Length; length++)
        {
            var part = file[..length];
            var failure = Record.Exception(() => Imported(part, "y"));
            Assert.True(failure is null or ModelException, $"{length} bytes: {failure}");
        }
    }

    [Fact]
    public void A_value_that_is_not_there_is_named()
    {
        var file = Written(graph => graph.Output("y", graph.Input("x", TensorElementType.Float32).Negated()));
        Assert.Contains("no value 'z'", Assert.Throws<ModelException>(() => Imported(file, "z")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12, "Unsqueeze", "'Unsqueeze' of the version 12")]
    [InlineData(14, "Neg", "version 14")]
    public void Operators_that_mean_something_else_here_are_refused(int version, string step, string reason)
    {
        var message = new ProtobufWriter();
        message.Message(Graph, graph => graph.Message(Nodes, node =>
        {
            node.Text(1, "x");
            node.Text(2, "y");
            node.Text(Operator, step);
        }));
        message.Message(8, set => set.Int(2, version));

        Assert.Contains(reason, Assert.Throws<ModelException>(() => Imported(message.Written.ToArray(), "y")).Message, StringComparison.Ordinal);
    }

    private static ProtobufMessage Imported(byte[] file, string output)
    {
        var graph = new OnnxGraph();
        graph.Output("y", graph.Import(file, new Dictionary<string, OnnxValue> { ["x"] = graph.Input("x", TensorElementType.Float32) }, output, TensorElementType.Float32));
        return Message(graph);
    }

    private static byte[] Written(Action<OnnxGraph> build)
    {
        var graph = new OnnxGraph();
        build(graph);
        using var file = new MemoryStream();
        new OnnxModel(graph, "test").Write(file);
        return file.ToArray();
    }

    private static ProtobufMessage Message(OnnxGraph graph)
    {
        using var file = new MemoryStream();
        new OnnxModel(graph, "test").Write(file);
        return new ProtobufMessage(file.ToArray());
    }
}
