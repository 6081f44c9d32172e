using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Settings;
using Baton.Adapters.DuckDb.Writing;
using Baton.Components;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb;

/// <summary>
/// Writes a CSV file in UTF-8 with a header, dates and times as ISO 8601 writes them. The file appears only when it is
/// complete: until then, and if the writing fails or is cancelled, what was there before stays.
/// </summary>
[Component("duckdb-csv")]
public sealed partial class DuckDbCsvFileWriter : IFileWriter
{
    /// <summary>The file, compressed if its name ends in <c>.gz</c> or <c>.zst</c>; a relative path counts from the current directory, and missing directories are made.</summary>
    public required string Path { get; init; }

    /// <summary>What separates fields: one character, such as a comma, a semicolon or a tab.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>What is written for a missing value.</summary>
    public string NullValue { get; init; } = "";

    /// <summary>How much of the machine the engine may use.</summary>
    public EngineSettings Engine { get; init; } = new();

    /// <inheritdoc />
    public Task<WrittenData> WriteAsync(IAsyncEnumerable<Frame> frames, CancellationToken cancellation = default) =>
        new FileCopy(Path, "csv", ("header", new SqlValue.Flag(true)), ("delimiter", new SqlValue.Text(Delimiter)), ("nullstr", new SqlValue.Text(NullValue)), FileCopy.CompressionOf(Path))
            .WriteAsync(frames, FeedColumn.AsText, Engine, cancellation);
}
