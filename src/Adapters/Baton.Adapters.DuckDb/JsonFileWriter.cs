using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Settings;
using Baton.Adapters.DuckDb.Writing;
using Baton.Components;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb;

/// <summary>
/// Writes a JSON file of objects, one a row. Dates and times are text as ISO 8601 writes them; a missing value is null. NaN
/// and the infinities, for which JSON has no number, are written as JavaScript names them. The file appears only when it is
/// complete: until then, and if the writing fails or is cancelled, what was there before stays.
/// </summary>
[Component("json")]
public sealed partial class JsonFileWriter : IFileWriter
{
    /// <summary>The file, compressed if its name ends in <c>.gz</c> or <c>.zst</c>; a relative path counts from the current directory, and missing directories are made.</summary>
    public required string Path { get; init; }

    /// <summary>How the objects stand in the file.</summary>
    public JsonLayout Layout { get; init; } = JsonLayout.Lines;

    /// <summary>How much of the machine the engine may use.</summary>
    public EngineSettings Engine { get; init; } = new();

    /// <inheritdoc />
    public Task<WrittenData> WriteAsync(IAsyncEnumerable<Frame> frames, CancellationToken cancellation = default) =>
        new FileCopy(Path, "json", ("array", new SqlValue.Flag(Layout == JsonLayout.Array)), FileCopy.CompressionOf(Path))
            .WriteAsync(frames, FeedColumn.AsText, Engine, cancellation);
}
