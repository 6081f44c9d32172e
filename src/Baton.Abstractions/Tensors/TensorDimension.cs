namespace Baton.Tensors;

/// <summary>What is known of a dimension before there is a tensor: its length, a name that stands for one, or nothing.</summary>
/// <param name="Length">The length; <see langword="null"/> if it differs from call to call.</param>
/// <param name="Name">The name of a length that differs, such as <c>batch</c>: dimensions of one name are equally long in a call.</param>
public readonly record struct TensorDimension(long? Length, string? Name = null)
{
    /// <summary>Whether the length differs from call to call.</summary>
    public bool IsDynamic => Length is null;

    /// <summary>The length, else the name, else <c>?</c>.</summary>
    public override string ToString() => Length is { } length ? FormattableString.Invariant($"{length}") : Name ?? "?";
}
