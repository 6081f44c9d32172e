using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Views;
using Baton.Frames;
using Baton.Models;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Explaining;

/// <summary>What each feature contributes to each prediction, by the library's own account; the numbers of a column's categories are added up.</summary>
internal static class ContributionTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="whole">The fitted model.</param>
    /// <param name="learnt">What was learnt.</param>
    /// <param name="encoder">How rows become vectors.</param>
    /// <param name="features">The rows.</param>
    public static Frame Of(ITransformer whole, ICalculateFeatureContribution learnt, FeatureEncoder encoder, Frame features)
    {
        var rows = new FrameView(encoder.Encode(features));
        var width = encoder.Layout.Width;
        var model = new ContributingModel(whole, learnt, FrameView.Features, rows.Schema[FrameView.Features].Type);
        var explained = new MLContext().Transforms.CalculateFeatureContribution(model, width, width, normalize: false).Fit(rows).Transform(rows);
        var owners = Owners(encoder.Columns, width);
        var table = encoder.Columns.Select(_ => ColumnMemory.Allocate<float>(features.RowCount)).ToArray();
        Array.ForEach(table, column => column.Span.Clear());
        Fill(explained, owners, table);
        return Frame.Of(encoder.Columns.Select((c, i) => (PredictionColumns.Contribution(c.Name), (Column)new Column<float>(table[i]))));
    }

    private static void Fill(IDataView explained, int[] owners, Memory<float>[] table)
    {
        var column = explained.Schema["FeatureContributions"];
        using var cursor = explained.GetRowCursor([column]);
        var getter = cursor.GetGetter<VBuffer<float>>(column);
        var contributions = default(VBuffer<float>);
        for (var row = 0; cursor.MoveNext(); row++)
        {
            getter(ref contributions);
            foreach (var (place, value) in contributions.Items())
                table[owners[place]].Span[row] += value;
        }
    }

    /// <summary>The column that each number of a vector is of.</summary>
    private static int[] Owners(IReadOnlyList<FeatureColumn> columns, int width)
    {
        var owners = new int[width];
        var start = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            Array.Fill(owners, i, start, columns[i].Width);
            start += columns[i].Width;
        }

        return owners;
    }
}
