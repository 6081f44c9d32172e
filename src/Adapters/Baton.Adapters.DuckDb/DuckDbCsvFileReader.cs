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
/// Reads CSV files with DuckDB, which finds out how they are written: delimiter, quotes, header, and the types of columns
/// that the schema does not name, by looking at all rows. Columns that it names are read as the kind <c>csv</c> reads them.
/// </summary>
[Component("duckdb-csv")]
public sealed partial class DuckDbCsvFileReader : IFileReader, IFingerprinted
{
    /// <summary>The file, or a pattern such as <c>data/*.csv.gz</c>; a relative path counts from the current directory.</summary>
    public required string Path { get; init; }

    /// <summary>Further files and patterns, read after <c>path</c> in this order.</summary>
    public IReadOnlyList<string> MorePaths { get; init; } = [];

    /// <summary>What separates fields; found by looking at the file if empty.</summary>
    public string Delimiter { get; init; } = "";

    /// <summary>Whether the first line names the columns; found by looking at the file if not set.</summary>
    public bool? Header { get; init; }

    /// <summary>The texts that stand for a missing value, exactly as written; a text in quotes is never missing.</summary>
    public IReadOnlyList<string> NullValues { get; init; } = [""];

    /// <summary>How many rows a frame of the stream holds at the most, if who reads asks for no other number.</summary>
    [Range(1, int.MaxValue)]
    public int BatchSize { get; init; } = 65536;

    /// <summary>How much of the machine the engine may use.</summary>
    public EngineSettings Engine { get; init; } = new();

    private SourceFiles Files => new([Path, .. MorePaths]);

    /// <inheritdoc />
    public IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, CancellationToken cancellation = default) =>
        new RowReading(Engine, Find, request, request.BatchSize ?? BatchSize).ReadAsync(cancellation);

    /// <inheritdoc />
    public Task<DataFingerprint> FingerprintAsync(CancellationToken cancellation = default) => Files.FingerprintAsync(() => Database.Shared(Engine), cancellation);

    private CsvSource Find(Database database)
    {
        var scan = new FileScan("read_csv", Files.Name, Files.Find(database))
            .With("nullstr", new SqlValue.Texts(NullValues))
            .With("allow_quoted_nulls", new SqlValue.Flag(false));
        if (Delimiter.Length > 0)
            scan = scan.With("delim", new SqlValue.Text(Delimiter));
        return new CsvSource(Header is { } header ? scan.With("header", new SqlValue.Flag(header)) : scan);
    }
}
