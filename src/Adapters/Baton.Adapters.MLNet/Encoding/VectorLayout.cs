using Baton.Models;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>Where the lanes of encoded columns stand in the vector of a row.</summary>
/// <param name="Places">The lanes, in the vector's order.</param>
/// <param name="Width">How many numbers the vector has.</param>
internal sealed record VectorLayout(LanePlace[] Places, int Width)
{
    /// <summary>More numbers than these are nobody's wish.</summary>
    private const int GreatestWidth = 1 << 24;

    /// <summary>How many lanes of numbers there are.</summary>
    public int NumberLanes { get; } = Places.Count(p => !p.IsCode);

    /// <summary>How many lanes of codes there are.</summary>
    public int CodeLanes { get; } = Places.Count(p => p.IsCode);

    public static VectorLayout Of(IReadOnlyList<FeatureColumn> columns)
    {
        var places = new List<LanePlace>();
        var (numbers, codes) = (0, 0);
        long offset = 0;
        foreach (var column in columns)
        {
            if (column.NumberLanes == 0)
                places.Add(new LanePlace(true, codes++, (int)offset));
            for (var i = 0; i < column.NumberLanes; i++)
                places.Add(new LanePlace(false, numbers++, (int)offset + i));
            offset += column.Width;
            if (offset > GreatestWidth)
                throw new ModelException($"The features become more than {GreatestWidth} numbers a row. Leave columns of many categories out, or encode them with fewer hashBits.");
        }

        return new VectorLayout([.. places], (int)offset);
    }
}
