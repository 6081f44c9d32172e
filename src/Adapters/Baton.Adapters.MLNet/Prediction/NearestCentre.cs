using System.Globalization;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Prediction;

/// <summary>What is predicted from distances: the number of the nearest centre, from 1 on, of several the first.</summary>
internal static class NearestCentre
{
    /// <summary>What the name of a distance's column begins with.</summary>
    private const string DistancePrefix = "distance_";

    /// <summary>Makes the prediction frame.</summary>
    /// <param name="distances">A column for each centre.</param>
    public static Frame Of(Column<float>[] distances)
    {
        var nearest = ColumnMemory.Allocate<int>(distances[0].Length);
        var numbers = nearest.Span;
        for (var row = 0; row < numbers.Length; row++)
        {
            var best = 0;
            for (var centre = 1; centre < distances.Length; centre++)
            {
                if (distances[centre].Span[row] < distances[best].Span[row])
                    best = centre;
            }

            numbers[row] = best + 1;
        }

        return Frame.Of(
        [
            (PredictionColumns.Prediction, new Column<int>(nearest)),
            .. distances.Select((column, centre) => (DistancePrefix + (centre + 1).ToString(CultureInfo.InvariantCulture), (Column)column)),
        ]);
    }
}
