using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Tensors;

namespace Baton.Onnx.Tests.Graphs;

public sealed class OnnxGraphTests
{
    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("y")]
    public void A_name_that_is_empty_or_given_already_is_refused(string name)
    {
        var graph = new OnnxGraph();
        var value = graph.Input("x", TensorElementType.Float32);
        graph.Output("y", value);

        Assert.Throws<ArgumentException>(() => graph.Input(name, TensorElementType.Float32));
        Assert.Throws<ArgumentException>(() => graph.Output(name, value));
    }

    [Fact]
    public void A_value_of_another_graph_is_refused()
    {
        var stranger = new OnnxGraph().Input("x", TensorElementType.Float32);

        Assert.Throws<ArgumentException>(() => new OnnxGraph().Output("y", stranger));
        Assert.Throws<ArgumentException>(() => new OnnxGraph().Input("x", TensorElementType.Float32).Plus(stranger));
    }

    [Fact]
    public void Values_of_different_types_are_combined_by_no_operator()
    {
        var graph = new OnnxGraph();
        var (single, twice) = (graph.Input("a", TensorElementType.Float32), graph.Input("b", TensorElementType.Float64));

        Assert.Throws<ArgumentException>(() => single.Plus(twice));
        Assert.Throws<ArgumentException>(() => new[] { single, twice }.SideBySide());
        Assert.Throws<ArgumentException>(() => single.IsNaN().Choose(single, twice));
        Assert.Equal(TensorElementType.Float64, single.Cast(TensorElementType.Float64).Plus(twice).Type);
    }

    [Fact]
    public void What_changes_nothing_adds_no_step()
    {
        var graph = new OnnxGraph();
        var value = graph.Input("a", TensorElementType.Float32);

        Assert.Same(value, value.Cast(TensorElementType.Float32));
        Assert.Same(value, new[] { value }.SideBySide());
        Assert.Empty(graph.Nodes);
    }

    [Theory]
    [InlineData(2, new[] { 3 })]
    [InlineData(2, new int[0])]
    [InlineData(6, new[] { 2, 2 })]
    public void A_tensor_has_as_many_values_as_its_shape(int values, int[] shape)
    {
        Assert.Throws<ArgumentException>(() => OnnxTensor.Of<float>(new float[values], shape));
        Assert.Throws<ArgumentException>(() => OnnxTensor.OfTexts(new string[values], shape));
    }

    [Fact]
    public void No_tensor_holds_a_date() => Assert.Throws<NotSupportedException>(() => OnnxTensor.Of<DateOnly>([default], 1));
}
