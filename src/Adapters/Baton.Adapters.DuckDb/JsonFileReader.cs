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
/// Reads JSON files of objects, one a row: one a line, or in an array. Columns that the schema names are read as the CSV
/// reader reads fields; the types of the others are found by looking at all rows. A key that a row lacks is a missing value.
/// </summary>
[Component("json")]
public sealed partial class JsonFileReader : IFileReader, IFingerprinted
{
    /// <summary>The file, or a pattern such as <c>data/*.json</c>; a relative path counts from the current directory.</summary>
    public required string Path { get; init; }

    /// <summary>Further files and patterns, read after <c>path</c> in this order.</summary>
    public IReadOnlyList<string> MorePaths { get; init; } = [];

    /// <summary>How the objects stand in the file; found by looking at it if not set.</summary>
    public JsonLayout? Layout { get; init; }

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

    private JsonSource Find(Database database) => new(
        new FileScan("read_json", Files.Name, Files.Find(database))
            .With("format", new SqlValue.Text(Layout switch { JsonLayout.Lines => "newline_delimited", JsonLayout.Array => "array", _ => "auto" })));
}
