using Microsoft.ML;
using Microsoft.ML.Data;

namespace Baton.Adapters.MLNet.Views;

/// <summary>Answers to learn from, as the library's trainers want them.</summary>
internal abstract class LabelColumn
{
    /// <summary>What the library calls their type.</summary>
    public abstract DataViewType Type { get; }

    /// <summary>Reads the answer of the row that is current when it is called.</summary>
    /// <param name="row">The current row.</param>
    public abstract Delegate GetterOf(Func<int> row);

    /// <summary>Answers that are numbers.</summary>
    public static LabelColumn Numbers(float[] values) => new Of<float>(NumberDataViewType.Single, values);

    /// <summary>Answers that are one of two classes.</summary>
    public static LabelColumn Truths(bool[] values) => new Of<bool>(BooleanDataViewType.Instance, values);

    /// <summary>Answers that are classes, numbered from 0 on; the library numbers them from 1 on.</summary>
    public static LabelColumn Classes(int[] codes, int classes) =>
        new Of<uint>(new KeyDataViewType(typeof(uint), classes), Array.ConvertAll(codes, code => (uint)code + 1));

    private sealed class Of<T>(DataViewType type, T[] values) : LabelColumn
    {
        public override DataViewType Type => type;

        public override Delegate GetterOf(Func<int> row) => (ValueGetter<T>)((ref T value) => value = values[row()]);
    }
}
