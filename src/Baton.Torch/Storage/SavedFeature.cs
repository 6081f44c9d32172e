using Baton.Torch.Data;

namespace Baton.Torch.Storage;

/// <summary>A feature and its scale.</summary>
/// <param name="Name">Its column.</param>
/// <param name="Centre">What is subtracted.</param>
/// <param name="Divisor">What is divided by.</param>
internal sealed record SavedFeature(string Name, float Centre, float Divisor)
{
    /// <summary>The scale of its numbers.</summary>
    public Scale ToScale() => new(Centre, Divisor);
}
