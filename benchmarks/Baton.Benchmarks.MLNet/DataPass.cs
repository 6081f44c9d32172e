using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Settings;
using Baton.Adapters.MLNet.Views;
using Baton.Benchmarks.SideBySide;
using Baton.Models.Categories;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Baton.Benchmarks.MLNet;

/// <summary>One pass over a million vectors of twelve numbers, as every trainer makes at least one. Goal: at most 0.6 × <c>LoadFromEnumerable</c>.</summary>
internal static class DataPass
{
    private const int Count = 1_000_000;

    public static void Run()
    {
        var rows = Rows.Of(Count);
        var objects = new MLContext(1).Data.LoadFromEnumerable(rows.Objects);
        var options = new EncodingOptions(CategoryEncoding.Ordinal, 10, 1000, UnknownCategory.Ignore, MissingHandling.Refuse, Standardize: false);
        var encoder = FeatureEncoder.Fit(rows.Inputs, options);
        var sums = (Pass(objects), Pass(new FrameView(encoder.Encode(rows.Inputs))));
        if (sums.Item1 != sums.Item2)
            throw new InvalidOperationException($"The passes read other numbers: {sums}.");

        var view = new FrameView(encoder.Encode(rows.Inputs));
        Console.WriteLine($"pass over {Count:N0} × {Rows.Features}: {Duel.Measure(() => Pass(objects), () => Pass(view))}");
        Console.WriteLine($"the same with packing and checking first: {Duel.Measure(() => Pass(objects), () => Pass(new FrameView(encoder.Encode(rows.Inputs))))}");
    }

    private static double Pass(IDataView view)
    {
        var column = view.Schema["Features"];
        using var cursor = view.GetRowCursor([column]);
        var getter = cursor.GetGetter<VBuffer<float>>(column);
        var vector = default(VBuffer<float>);
        var sum = 0.0;
        while (cursor.MoveNext())
        {
            getter(ref vector);
            sum += vector.GetValues()[^1];
        }

        return sum;
    }
}
