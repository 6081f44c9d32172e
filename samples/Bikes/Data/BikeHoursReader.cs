using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Baton.Components;
using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;

namespace Bikes.Data;

/// <summary>Reads <c>hour.csv</c>, or makes up data of the same columns where the path is <c>synthetic</c>.</summary>
[Component("bike-hours")]
public sealed partial class BikeHoursReader : CsvFileReader
{
    /// <summary>The path that stands for made-up data.</summary>
    public const string Synthetic = "synthetic";

    /// <summary>How many hours to make up; as many as the real data has by default.</summary>
    [System.ComponentModel.DataAnnotations.Range(1, 1_000_000)]
    public int Hours { get; init; } = 17_379;

    /// <summary>The seed of the made-up data.</summary>
    public int DataSeed { get; init; } = 7;

    /// <inheritdoc />
    public override IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, CancellationToken cancellation = default) =>
        Path == Synthetic ? MakeUpAsync(request, cancellation) : base.ReadAsync(request, cancellation);

    /// <inheritdoc />
    public override Task<DataFingerprint> FingerprintAsync(CancellationToken cancellation = default)
    {
        if (Path != Synthetic)
            return base.FingerprintAsync(cancellation);
        // The same settings make the same data, so their digest identifies it.
        var made = string.Create(CultureInfo.InvariantCulture, $"{SyntheticHours.Version} {Hours} {DataSeed}");
        return Task.FromResult(new DataFingerprint(Synthetic, $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made)))}", null));
    }

    private async IAsyncEnumerable<Frame> MakeUpAsync(ReadRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        cancellation.ThrowIfCancellationRequested();
        var all = BikeHour.ToFrame(SyntheticHours.Make(Hours, DataSeed));
        var wanted = request.Columns.Count > 0 ? all.Select(request.Columns) : all;
        var batch = request.BatchSize ?? Math.Max(1, wanted.RowCount);
        for (var start = 0; start < wanted.RowCount; start += batch)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return wanted.Slice(start, Math.Min(batch, wanted.RowCount - start));
        }
    }
}
