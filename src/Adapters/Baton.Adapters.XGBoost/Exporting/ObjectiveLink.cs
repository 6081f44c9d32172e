using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Tensors;

namespace Baton.Adapters.XGBoost.Exporting;

/// <summary>What lies between the sums of the trees and what is predicted, computed step by step in the library's precision.</summary>
internal static class ObjectiveLink
{
    /// <summary>The library goes no further, so that the exponential stays finite.</summary>
    private const float GreatestExponent = 88.7f;

    /// <summary>The sum that gives a prediction.</summary>
    /// <param name="objective">The library's name of the objective.</param>
    /// <param name="prediction">The prediction.</param>
    public static float ToSum(string objective, float prediction) => objective switch
    {
        "binary:logistic" => -MathF.Log((1f / prediction) - 1f),
        "count:poisson" or "reg:gamma" or "reg:tweedie" => MathF.Log(prediction),
        _ => prediction,
    };

    /// <summary>The predictions that sums give: numbers, or the probabilities of the classes.</summary>
    /// <param name="objective">The library's name of the objective.</param>
    /// <param name="sums">A column for each sum.</param>
    /// <exception cref="ModelException">The objective is none of ours.</exception>
    public static OnnxValue ToPredictions(string objective, OnnxValue sums) => objective switch
    {
        "reg:squarederror" or "reg:squaredlogerror" or "reg:absoluteerror" or "reg:pseudohubererror" => sums,
        "count:poisson" or "reg:gamma" or "reg:tweedie" => Exponential(sums),
        "binary:logistic" => Logistic(sums),
        "multi:softprob" => Softmax(sums),
        _ => throw new ModelException($"The saved xgboost model has the objective '{objective}', which cannot be exported."),
    };

    private static OnnxValue Logistic(OnnxValue sums)
    {
        var one = sums.Graph.Number(1f);
        var second = one.Over(Exponential(sums.Negated().AtMost(sums.Graph.Number(GreatestExponent))).Plus(one));
        return new[] { one.Minus(second), second }.SideBySide();
    }

    private static OnnxValue Softmax(OnnxValue sums)
    {
        var parts = Exponential(sums.Minus(sums.RowMaximum()));
        // The library adds them up in double precision, too.
        return parts.Over(parts.Cast(TensorElementType.Float64).RowSum().Cast(TensorElementType.Float32));
    }

    /// <summary>
    /// In double precision, and rounded: runtimes approximate it in single precision, while the library's is the nearest
    /// number nearly always.
    /// </summary>
    private static OnnxValue Exponential(OnnxValue value) =>
        value.Cast(TensorElementType.Float64).Exponential().Cast(TensorElementType.Float32);
}
