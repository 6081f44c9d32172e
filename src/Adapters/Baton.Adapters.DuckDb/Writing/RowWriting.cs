using System.Runtime.ExceptionServices;
using Baton.Adapters.DuckDb.Engine;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing;

/// <summary>Runs a statement that reads a stream of frames as a table.</summary>
/// <param name="place">Where the rows go, for messages.</param>
/// <param name="columns">How the columns of the first frame are handed over.</param>
internal sealed class RowWriting(string place, Func<Frame, IReadOnlyList<FeedColumn>> columns)
{
    /// <summary>Runs the statement.</summary>
    /// <param name="frames">The frames.</param>
    /// <param name="open">Opens the database; it is closed when the statement is done.</param>
    /// <param name="sql">The statement, which reads from <see cref="FeedFunction.Call"/>.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>How many rows were written.</returns>
    public async Task<long> RunAsync(IAsyncEnumerable<Frame> frames, Func<Database> open, SqlText sql, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await using var source = frames.GetAsyncEnumerator(cancellation);
        if (!await source.MoveNextAsync().ConfigureAwait(false))
            throw new DataException($"There is nothing to write to '{place}': the stream ended without a frame, so it is not known which columns there are.");
        var first = source.Current;
        RequireNames(first.Schema);
        using var database = await Task.Run(open, CancellationToken.None).ConfigureAwait(false);
        using var feed = new FrameFeed(columns(first));
        using var interruption = new Interruption(database, cancellation);
        using var function = FeedFunction.Register(database, feed);

        // The statement waits for frames while they are made: it needs a thread of its own.
        var running = Task.Factory.StartNew(() => Run(database, feed, sql), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var failure = await OfferAllAsync(source, feed, cancellation).ConfigureAwait(false);
        feed.Close(failure);
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if ((failure ?? feed.Failure) is { } reason)
            ExceptionDispatchInfo.Throw(reason);
        cancellation.ThrowIfCancellationRequested();
        await running.ConfigureAwait(false);
        return feed.Rows;
    }

    private static void Run(Database database, FrameFeed feed, SqlText sql)
    {
        try
        {
            using var statement = Statement.Prepare(database, sql);
            statement.Run();
        }
        finally
        {
            // Whoever still offers frames must not wait for ever.
            feed.Close();
        }
    }

    private async Task<Exception?> OfferAllAsync(IAsyncEnumerator<Frame> source, FrameFeed feed, CancellationToken cancellation)
    {
        try
        {
            var schema = source.Current.Schema;
            var rows = 0L;
            do
            {
                if (schema.DescribeDifference(source.Current.Schema) is { } difference)
                    throw new DataException($"The rows after row {rows} cannot be written to '{place}': {difference}.");
                rows += source.Current.RowCount;
                if (!await feed.OfferAsync(source.Current, cancellation).ConfigureAwait(false))
                    return null;
            }
            while (await source.MoveNextAsync().ConfigureAwait(false));
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    private void RequireNames(FrameSchema schema)
    {
        if (schema.Count == 0)
            throw new DataException($"There is nothing to write to '{place}': the frame has no columns.");
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in schema.Names)
        {
            if (!Sql.IsName(name))
                throw new DataException($"The column '{name.Replace("\0", "\\0", StringComparison.Ordinal)}' cannot be written to '{place}': its name holds a zero character. Rename it.");
            if (!seen.TryAdd(name, name))
                throw new DataException($"The columns '{seen[name]}' and '{name}' cannot both be written to '{place}': their names differ in upper and lower case alone, which DuckDB takes for the same. Rename one of them.");
        }
    }
}
