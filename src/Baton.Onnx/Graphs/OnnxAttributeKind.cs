namespace Baton.Onnx.Graphs;

/// <summary>What an attribute holds; the numbers are those of the ONNX format.</summary>
internal enum OnnxAttributeKind
{
    /// <summary>A number of single precision.</summary>
    Number = 1,

    /// <summary>A whole number.</summary>
    Integer = 2,

    /// <summary>A text.</summary>
    Text = 3,

    /// <summary>Numbers of single precision.</summary>
    Numbers = 6,

    /// <summary>Whole numbers.</summary>
    Integers = 7,

    /// <summary>Texts.</summary>
    Texts = 8,
}
