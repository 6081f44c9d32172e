using System.Globalization;
using Baton.Frames;
using Baton.Models;
using Baton.Onnx.Graphs;

namespace Baton.Onnx.Predictions;

/// <summary>Classes as values of the target's type.</summary>
internal static class ClassTensor
{
    public static OnnxTensor Of(ClassLabels classes) => classes.Type switch
    {
        ColumnType.String => OnnxTensor.OfTexts(classes.Names, classes.Count),
        ColumnType.Boolean => Of(classes, name => name == "true"),
        ColumnType.Int8 => Numbers<sbyte>(classes),
        ColumnType.UInt8 => Numbers<byte>(classes),
        ColumnType.Int16 => Numbers<short>(classes),
        ColumnType.UInt16 => Numbers<ushort>(classes),
        ColumnType.Int32 => Numbers<int>(classes),
        ColumnType.UInt32 => Numbers<uint>(classes),
        ColumnType.Int64 => Numbers<long>(classes),
        ColumnType.UInt64 => Numbers<ulong>(classes),
        _ => throw new ArgumentOutOfRangeException(nameof(classes), classes.Type, "No class is of this type."),
    };

    private static OnnxTensor Numbers<T>(ClassLabels classes)
        where T : unmanaged, ISpanParsable<T> =>
        Of(classes, name => T.Parse(name, CultureInfo.InvariantCulture));

    private static OnnxTensor Of<T>(ClassLabels classes, Func<string, T> value)
        where T : unmanaged =>
        OnnxTensor.Of<T>([.. classes.Names.Select(value)], classes.Count);
}
