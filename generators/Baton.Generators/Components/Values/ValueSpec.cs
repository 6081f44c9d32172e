using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Values;

/// <summary>How generated code reads, writes and owns a value.</summary>
/// <param name="Shape">What the value must look like in config.</param>
/// <param name="Type">The C# type that generated code names, without the outermost nullability.</param>
internal abstract record ValueSpec(SettingShape Shape, string Type)
{
    /// <summary>Whether null is a value.</summary>
    public bool IsNullable => Shape.Nullable;

    /// <summary>The C# type with its nullability.</summary>
    public string NullableType => IsNullable ? Type + "?" : Type;
}
