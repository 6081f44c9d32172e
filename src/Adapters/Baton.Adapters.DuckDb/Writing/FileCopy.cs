using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Data.Files;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing;

/// <summary>Writes a file as a whole or not at all, without ever holding all rows.</summary>
/// <param name="Path">The file.</param>
/// <param name="Format">Its format, and the names of the options that follow.</param>
/// <param name="Options">The options, each <c>NAME $name</c> with its value.</param>
internal sealed record FileCopy(string Path, string Format, params IReadOnlyList<(string Name, SqlValue Value)> Options)
{
    private const string PathParameter = "path";

    /// <summary>How a file of text of this name is compressed; the readers go by the name too.</summary>
    public static (string Name, SqlValue Value) CompressionOf(string path) =>
        ("compression", new SqlValue.Text(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? "gzip" : path.EndsWith(".zst", StringComparison.OrdinalIgnoreCase) ? "zstd" : "none"));

    /// <summary>Writes the rows.</summary>
    /// <param name="frames">The rows.</param>
    /// <param name="columns">How the columns of the first frame are handed over.</param>
    /// <param name="engine">How much of the machine may be used.</param>
    /// <param name="cancellation">Stops the writing; nothing is left behind.</param>
    public async Task<WrittenData> WriteAsync(
        IAsyncEnumerable<Frame> frames, Func<Frame, IReadOnlyList<FeedColumn>> columns, EngineSettings engine, CancellationToken cancellation)
    {
        var file = ReplacedFile.At(Path);
        try
        {
            var rows = await new RowWriting(Path, columns).RunAsync(frames, () => Database.InMemory(engine), _ => Statement(file.Temporary), cancellation).ConfigureAwait(false);
            file.Commit();
            return new WrittenData(Path, rows);
        }
        finally
        {
            file.Discard();
        }
    }

    private SqlText Statement(string target)
    {
        var options = string.Concat(Options.Select(o => $", {o.Name} ${o.Name}"));
        return new SqlText(
            $"COPY (SELECT * FROM {FeedFunction.Call}) TO ${PathParameter} (FORMAT {Format}, USE_TMP_FILE false{options})", $"The file '{Path}' cannot be written")
        {
            Parameters = SqlParameters.Of([(PathParameter, new SqlValue.Text(target)), .. Options]),
            Remedy = "Check the settings, the path, who may write there, and the space left; what was there before is unchanged.",
        };
    }
}
