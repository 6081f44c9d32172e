using System.ComponentModel.DataAnnotations;
using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Reading;
using Baton.Adapters.DuckDb.Reading.Sources;
using Baton.Adapters.DuckDb.Settings;
using Baton.Components;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb;

/// <summary>
/// Reads Parquet files, some rows at a time and only the columns asked for. Decimal numbers and whole numbers of more than
/// 64 bits become double precision, enumerations and UUIDs text; lists, structures and bytes are refused.
/// </summary>
[Component("parquet")]
public sealed partial class ParquetFileReader : IFileReader, IFingerprinted
{
    /// <summary>The file, or a pattern such as <c>data/*.parquet</c>; a relative path counts from the current directory.</summary>
    public required string Path { get; init; }

    /// <summary>Further files and patterns, read after <c>path</c> in this order.</summary>
    public IReadOnlyList<string> MorePaths { get; init; } = [];

    /// <summary>Whether the columns are those of all files together, with missing values where a file has none of the name; else those of the first file, which the others must have too.</summary>
    public bool UnionByName { get; init; }

    /// <summary>Whether folders named <c>year=2024</c> are a column.</summary>
    public bool HivePartitioning { get; init; }

    /// <summary>How many rows a frame of the stream holds at the most, if who reads asks for no other number.</summary>
    [Range(1, int.MaxValue)]
    public int BatchSize { get; init; } = 65536;

    /// <summary>How much of the machine the engine may use.</summary>
    public EngineSettings Engine { get; init; } = new();

    private SourceFiles Files => new([Path, .. MorePaths]);

    /// <inheritdoc />
    public IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, CancellationToken cancellation = default) =>
        new RowReading(Engine, Find, request, request.BatchSize ?? BatchSize) { IsSmall = () => Files.AreSmall }.ReadAsync(cancellation);

    /// <inheritdoc />
    public Task<DataFingerprint> FingerprintAsync(CancellationToken cancellation = default) => Files.FingerprintAsync(() => Database.Shared(Engine), cancellation);

    private ParquetSource Find(Database database)
    {
        var files = Files.Find(database);
        var scan = new FileScan("read_parquet", Files.Name, files);
        if (UnionByName)
            scan = scan.With("union_by_name", new SqlValue.Flag(true));
        else if (files.Count > 1)
            scan = scan with { Remedy = "Check that all files are undamaged and of the same columns, or set unionByName." };
        // Folders of such a name would be a column unasked; every option that is told takes time, too much for a few rows.
        return new ParquetSource(files.Any(f => f.Contains('=', StringComparison.Ordinal)) ? scan.With("hive_partitioning", new SqlValue.Flag(HivePartitioning)) : scan);
    }
}
