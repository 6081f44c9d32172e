using System.Text.Json.Serialization;
using Baton.Torch.Data;

namespace Baton.Torch.Storage;

/// <summary>A feature: numbers with their scale, or categories.</summary>
/// <param name="Name">Its column.</param>
/// <param name="Centre">What is subtracted.</param>
/// <param name="Divisor">What is divided by.</param>
/// <param name="Categories">The categories as invariant text, if it holds any.</param>
/// <param name="Mean">What stands for a missing number; the centre if nothing is said.</param>
internal sealed record SavedFeature(
    string Name,
    float Centre,
    float Divisor,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Categories = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] float? Mean = null)
{
    /// <summary>What stands for a missing number, as the module reads it.</summary>
    [JsonIgnore]
    public float Filling => Mean is { } mean ? (mean - Centre) / Divisor : 0;

    /// <summary>Whether it can be used: damaged state can say anything.</summary>
    [JsonIgnore]
    public bool IsUsable => ToScale().IsUsable && float.IsFinite(Filling);

    /// <summary>The scale of its numbers.</summary>
    public Scale ToScale() => new(Centre, Divisor);
}
