using TorchSharp;

namespace Baton.Torch.Encoding;

/// <summary>Features on a device. Categories stay one number each until a module reads them: as 0 and 1 they may be many times as large.</summary>
/// <param name="Numbers">The numbers, centred and scaled, a row for each row; nothing if there are none.</param>
/// <param name="Places">The places of the categories, a row for each row; nothing if there are none.</param>
/// <param name="Width">How many categories there are.</param>
internal sealed record FeatureTensors(torch.Tensor? Numbers, torch.Tensor? Places, int Width)
{
    /// <summary>How many rows there are.</summary>
    public int Rows => (int)(Numbers ?? Places!).shape[0];

    /// <summary>Some of the rows.</summary>
    /// <param name="rows">Their numbers.</param>
    public FeatureTensors Take(torch.Tensor rows) => this with { Numbers = Numbers?.index_select(0, rows), Places = Places?.index_select(0, rows) };

    /// <summary>Rows that follow one another, as a copy.</summary>
    /// <param name="start">The first one.</param>
    /// <param name="count">How many.</param>
    public FeatureTensors Part(long start, long count) => this with { Numbers = Numbers?.narrow(0, start, count).clone(), Places = Places?.narrow(0, start, count) };

    /// <summary>What a module reads.</summary>
    public torch.Tensor ToInput()
    {
        if (Places is null)
            return Numbers!;
        var marks = torch.zeros([Rows, Width + 1], torch.ScalarType.Float32, Places.device);
        marks.scatter_(1, Places.to(torch.ScalarType.Int64), torch.ones_like(Places, torch.ScalarType.Float32));
        // The last column gathered what is no category.
        var categories = marks.narrow(1, 0, Width);
        return Numbers is null ? categories.contiguous() : torch.cat([Numbers, categories], 1);
    }
}
