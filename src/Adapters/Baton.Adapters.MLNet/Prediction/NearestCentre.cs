using Baton.Adapters.MLNet.Fitted;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Prediction;

/// <summary>What is predicted from distances: the number of the nearest centre, from 1 on, of several the first.</summary>
/// <param name="centres">How many centres there are.</param>
internal sealed class NearestCentre(int centres)
{
    private readonly FrameSchema _schema = new(
        [new ColumnSchema(PredictionColumns.Prediction, ColumnType.Int32), .. DistanceColumns.Of(centres).Select(name => new ColumnSchema(name, ColumnType.Float32))]);

    /// <summary>Makes the prediction frame.</summary>
    /// <param name="distances">A column for each centre.</param>
    public Frame Predict(Column<float>[] distances)
    {
        var nearest = GC.AllocateUninitializedArray<int>(distances[0].Length);
        for (var row = 0; row < nearest.Length; row++)
        {
            var best = 0;
            for (var centre = 1; centre < distances.Length; centre++)
            {
                if (distances[centre].Span[row] < distances[best].Span[row])
                    best = centre;
            }

            nearest[row] = best + 1;
        }

        return new Frame(_schema, [new Column<int>(nearest), .. distances]);
    }
}
