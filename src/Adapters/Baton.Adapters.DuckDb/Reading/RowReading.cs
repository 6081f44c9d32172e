using System.Runtime.CompilerServices;
using Baton.Adapters.DuckDb.Engine;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>Reads a source as a stream of frames, each reading in a database and on a connection of its own.</summary>
internal static class RowReading
{
    /// <summary>Reads a source.</summary>
    /// <param name="open">Opens the database.</param>
    /// <param name="find">Finds the source.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="size">How many rows a frame holds at the most.</param>
    /// <param name="cancellation">Stops the reading, within a query too.</param>
    public static async IAsyncEnumerable<Frame> ReadAsync(
        Func<Database> open, Func<Database, IRowSource> find, ReadRequest request, int size, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size, nameof(request));
        cancellation.ThrowIfCancellationRequested();
        // The library works on the thread that asks, which must not be one that others wait for.
        using var database = await Task.Run(open, CancellationToken.None).ConfigureAwait(false);
        using var interruption = new Interruption(database, cancellation);
        using var stream = await Task.Run(() => interruption.Guard(() => Begin(database, find(database), request, size)), CancellationToken.None).ConfigureAwait(false);
        while (await Task.Run(() => interruption.Guard(() => stream.Next(cancellation)), CancellationToken.None).ConfigureAwait(false) is { } frame)
            yield return frame;
    }

    private static FrameStream Begin(Database database, IRowSource source, ReadRequest request, int size)
    {
        var plan = ReadPlan.Make(source.Name, source.Describe(database, request), request);
        if (plan.Columns.Count == 0)
            throw new DataException($"{source.Name} has no columns, so there is nothing to read.");
        using var statement = Statement.Prepare(database, source.Select(plan.Columns));
        return new FrameStream(statement.Stream(), plan.Columns, source.Name, size);
    }
}
