using Baton.Onnx.Graphs;
using Baton.Onnx.Operators;
using Baton.Tensors;

namespace Baton.Onnx.Predictions;

/// <summary>The numbers that stand for a column's categories in a graph.</summary>
public static class CategoryCodes
{
    /// <summary>The code of a value that is none of the categories.</summary>
    public const int Unknown = 0;

    /// <summary>The code of a missing value.</summary>
    public const int Missing = 1;

    /// <summary>The code of the first category; the others follow.</summary>
    public const int First = 2;

    /// <summary>The codes of a column of text; empty text is a missing value, unless it is a category.</summary>
    /// <param name="column">The column.</param>
    /// <param name="categories">The categories, each once.</param>
    internal static OnnxValue OfTexts(OnnxValue column, IReadOnlyList<string> categories)
    {
        var keys = categories.Zip(Enumerable.Range(First, categories.Count), (category, code) => (category, (long)code)).ToList();
        if (!categories.Contains("", StringComparer.Ordinal))
            keys.Add(("", Missing));
        return Look(column, OnnxAttribute.Of("keys_strings", [.. keys.Select(k => k.category)]), [.. keys.Select(k => k.Item2)]);
    }

    /// <summary>The codes of a column of numbers; NaN is a missing value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="keys">The categories.</param>
    internal static OnnxValue OfNumbers(OnnxValue column, CategoryKeys keys)
    {
        if (column.Type.HasNaN())
            return Compare(column, keys);
        // An operator without any key is none: a key that means what its absence means stands in.
        return keys.Places.Count == 0
            ? Look(column.Cast(TensorElementType.Int64), OnnxAttribute.Of("keys_int64s", [0L]), [Unknown])
            : Look(column.Cast(TensorElementType.Int64), OnnxAttribute.Of("keys_int64s", keys.Integers), [.. keys.Places.Select(p => (long)p + First)]);
    }

    private static OnnxValue Look(OnnxValue column, OnnxAttribute keys, IReadOnlyList<long> codes) => column.Graph.Apply(
        new OnnxOperator("LabelEncoder", IsClassical: true),
        [column],
        TensorElementType.Int64,
        keys,
        OnnxAttribute.Of("values_int64s", codes),
        OnnxAttribute.Of("default_int64", Unknown));

    /// <summary>No operator looks up floating-point numbers exactly: each row is held against all keys, of which it equals one or none.</summary>
    private static OnnxValue Compare(OnnxValue column, CategoryKeys keys)
    {
        var code = column.IsNaN().Cast(TensorElementType.Float32).Times(column.Graph.Number((float)Missing));
        // Negative zero has a text of its own, but equals zero.
        var pairs = keys.Numbers.Zip(keys.Places, (number, place) => (Number: number, Code: (float)(place + First))).DistinctBy(p => p.Number).ToList();
        if (pairs.Count > 0)
        {
            var row = column.Type == TensorElementType.Float32
                ? OnnxTensor.Of<float>([.. pairs.Select(p => (float)p.Number)], 1, pairs.Count)
                : OnnxTensor.Of<double>([.. pairs.Select(p => p.Number)], 1, pairs.Count);
            var codes = column.Graph.Constant(OnnxTensor.Of<float>([.. pairs.Select(p => p.Code)], pairs.Count, 1));
            code = code.Plus(column.EqualTo(column.Graph.Constant(row)).Cast(TensorElementType.Float32).MatrixTimes(codes));
        }

        return code.Cast(TensorElementType.Int64);
    }
}
