using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Tensors;

namespace Baton.Onnx.Importing;

/// <summary>
/// Trees whose answers are added up in double precision. A runtime adds them in single precision, in an order of its own:
/// with some hundred trees the sums of two runtimes differ in the fifth place. So every tree answers in a column of its own.
/// </summary>
internal static class TreeSum
{
    private const string Targets = "n_targets";
    private const string TargetPlaces = "target_ids";
    private const string TargetTrees = "target_treeids";
    private const string Starts = "base_values";

    /// <summary>Whether a step adds up trees for one number a row, and does nothing else.</summary>
    public static bool Suits(ImportedNode step) =>
        step.Operator is { Name: "TreeEnsembleRegressor", IsClassical: true }
        && Find(step, Targets) is { Integers: [1] }
        && Find(step, TargetTrees) is not null
        && (Find(step, "post_transform") is not { Texts: [var link] } || link == "NONE")
        && (Find(step, "aggregate_function") is not { Texts: [var sum] } || sum == "SUM");

    /// <summary>Adds the step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="features">What the trees read.</param>
    /// <returns>The sums, in single precision.</returns>
    public static OnnxValue Add(ImportedNode step, OnnxValue features)
    {
        var leaves = Find(step, TargetTrees)!.Integers;
        var places = leaves.Distinct().Order().Select((tree, place) => (tree, place)).ToDictionary(p => p.tree, p => (long)p.place);
        OnnxAttribute[] attributes =
        [
            .. step.Attributes.Where(a => a.Name is not (Targets or TargetPlaces or Starts)),
            OnnxAttribute.Of(Targets, places.Count),
            OnnxAttribute.Of(TargetPlaces, [.. leaves.Select(tree => places[tree])]),
        ];
        var answers = features.Graph.Apply(step.Operator, [features], TensorElementType.Float32, attributes).Cast(TensorElementType.Float64);
        var sum = answers.RowSum();
        if (Find(step, Starts) is { Numbers: [var start] })
            sum = sum.Plus(features.Graph.Number((double)start));
        return sum.Cast(TensorElementType.Float32);
    }

    private static OnnxAttribute? Find(ImportedNode step, string name) => step.Attributes.FirstOrDefault(a => a.Name == name);
}
