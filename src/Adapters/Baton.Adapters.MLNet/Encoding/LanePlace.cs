namespace Baton.Adapters.MLNet.Encoding;

/// <summary>Where a lane stands in the vector.</summary>
/// <param name="IsCode">Whether it holds codes.</param>
/// <param name="Lane">The number of the lane among its like.</param>
/// <param name="Offset">Where it begins in the vector.</param>
internal readonly record struct LanePlace(bool IsCode, int Lane, int Offset);
