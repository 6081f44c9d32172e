namespace Baton.Onnx.Graphs;

/// <summary>A constant that an operator is set up with.</summary>
public sealed class OnnxAttribute
{
    private OnnxAttribute(string name, OnnxAttributeKind kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary>Its name, as the operator's documentation has it.</summary>
    public string Name { get; }

    internal OnnxAttributeKind Kind { get; }

    internal IReadOnlyList<long> Integers { get; private init; } = [];

    internal IReadOnlyList<float> Numbers { get; private init; } = [];

    internal IReadOnlyList<string> Texts { get; private init; } = [];

    /// <summary>A number of single precision.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">The number.</param>
    public static OnnxAttribute Of(string name, float value) => new(name, OnnxAttributeKind.Number) { Numbers = [value] };

    /// <summary>A whole number.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">The number.</param>
    public static OnnxAttribute Of(string name, long value) => new(name, OnnxAttributeKind.Integer) { Integers = [value] };

    /// <summary>A text.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">The text.</param>
    public static OnnxAttribute Of(string name, string value) => new(name, OnnxAttributeKind.Text) { Texts = [value] };

    /// <summary>Whole numbers.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="values">The numbers.</param>
    public static OnnxAttribute Of(string name, IReadOnlyList<long> values) => new(name, OnnxAttributeKind.Integers) { Integers = values };

    /// <summary>Numbers of single precision.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="values">The numbers.</param>
    public static OnnxAttribute Of(string name, IReadOnlyList<float> values) => new(name, OnnxAttributeKind.Numbers) { Numbers = values };

    /// <summary>Texts.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="values">The texts.</param>
    public static OnnxAttribute Of(string name, IReadOnlyList<string> values) => new(name, OnnxAttributeKind.Texts) { Texts = values };
}
