using System.ComponentModel.DataAnnotations;
using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Settings;
using Baton.Adapters.DuckDb.Writing;
using Baton.Components;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb;

/// <summary>
/// Writes a Parquet file that the kind <c>parquet</c> reads as the same values: times in UTC and of this machine's zone as
/// times in UTC, others as times of no zone. The file appears only when it is complete: until then, and if the writing fails
/// or is cancelled, what was there before stays.
/// </summary>
[Component("parquet")]
public sealed partial class ParquetFileWriter : IFileWriter
{
    /// <summary>The file; a relative path counts from the current directory, and missing directories are made.</summary>
    public required string Path { get; init; }

    /// <summary>How it is compressed.</summary>
    public ParquetCompression Compression { get; init; } = ParquetCompression.Snappy;

    /// <summary>How many rows a row group holds: what is read and skipped at once, and held in memory while it is written.</summary>
    [Range(2048, 100_000_000)]
    public int RowGroupSize { get; init; } = 122_880;

    /// <summary>How finely times are stored.</summary>
    public TimePrecision Precision { get; init; } = TimePrecision.Microseconds;

    /// <summary>How much of the machine the engine may use.</summary>
    public EngineSettings Engine { get; init; } = new();

    /// <inheritdoc />
    public Task<WrittenData> WriteAsync(IAsyncEnumerable<Frame> frames, CancellationToken cancellation = default) =>
        new FileCopy(Path, "parquet", ("compression", new SqlValue.Text(Codec)), ("row_group_size", new SqlValue.Number(RowGroupSize)))
            .WriteAsync(frames, first => FeedColumn.Typed(first, Precision), Engine, cancellation);

    private string Codec => Compression switch
    {
        ParquetCompression.Snappy => "snappy",
        ParquetCompression.Zstd => "zstd",
        ParquetCompression.Gzip => "gzip",
        ParquetCompression.Lz4 => "lz4_raw",
        ParquetCompression.Brotli => "brotli",
        ParquetCompression.Uncompressed => "uncompressed",
        _ => throw new ArgumentOutOfRangeException(nameof(Compression), Compression, "There is no such compression."),
    };
}
