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
    /// <param name="sql">Makes the statement, which reads from <see cref="FeedFunction.Call"/>.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>How many rows were written.</returns>
    public async Task<long> RunAsync(IAsyncEnumerable<Frame> frames, Func<Database> open, Func<Database, SqlText> sql, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await using var source = frames.GetAsyncEnumerator(cancellation);
        if (!await source.MoveNextAsync().ConfigureAwait(false))
            throw new DataException($"There is nothing to write to '{place}': the stream ended without a frame, so it is not known which columns there are.");
        var first = source.Current;
        RequireNames(first.Schema);
        // The first rows say whether times are of a zone; all that comes before them is nothing.
        while (first.RowCount == 0 && await source.MoveNextAsync().ConfigureAwait(false))
            first = Next(first.Schema, 0, source.Current);
        using var database = await Task.Run(open, CancellationToken.None).ConfigureAwait(false);
        using var feed = new FrameFeed(columns(first));
        using var interruption = new Interruption(database, cancellation);
        using var function = FeedFunction.Register(database, feed);

        // The statement waits for frames while they are made: it needs a thread of its own.
        var running = Task.Factory.StartNew(() => Run(database, feed, sql), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var failure = await OfferAllAsync(first, source, feed, cancellation).ConfigureAwait(false);
        feed.Close(failure);
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if ((failure ?? feed.Failure) is { } reason)
            ExceptionDispatchInfo.Throw(reason);
        cancellation.ThrowIfCancellationRequested();
        await running.ConfigureAwait(false);
        return feed.Rows;
    }

    private static void Run(Database database, FrameFeed feed, Func<Database, SqlText> sql)
    {
        try
        {
            using var statement = Statement.Prepare(database, sql(database));
            statement.Run();
        }
        finally
        {
            // Whoever still offers frames must not wait for ever.
            feed.Close();
        }
    }

    /// <summary>Offers all frames.</summary>
    /// <returns>Why not all of them could be made; <see langword="null"/> if they could, or if no more are taken.</returns>
    private async Task<Exception?> OfferAllAsync(Frame first, IAsyncEnumerator<Frame> source, FrameFeed feed, CancellationToken cancellation)
    {
        try
        {
            var rows = (long)first.RowCount;
            var taken = await feed.OfferAsync(first, cancellation).ConfigureAwait(false);
            while (taken && await source.MoveNextAsync().ConfigureAwait(false))
            {
                taken = await feed.OfferAsync(Next(first.Schema, rows, source.Current), cancellation).ConfigureAwait(false);
                rows += source.Current.RowCount;
            }

            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    private Frame Next(FrameSchema schema, long rows, Frame frame) =>
        schema.DescribeDifference(frame.Schema) is { } difference
            ? throw new DataException($"The rows after row {rows} cannot be written to '{place}': {difference}.")
            : frame;

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
