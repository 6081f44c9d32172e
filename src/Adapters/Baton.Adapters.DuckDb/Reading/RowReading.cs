using System.Runtime.CompilerServices;
using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>Reads a source as a stream of frames, each reading on a connection of its own.</summary>
internal static class RowReading
{
    /// <summary>Reads a source.</summary>
    /// <param name="engine">How much of the machine may be used.</param>
    /// <param name="file">The database file; a database in memory, which readings share, if there is none.</param>
    /// <param name="find">Finds the source.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="size">How many rows a frame holds at the most.</param>
    /// <param name="cancellation">Stops the reading, within a query too.</param>
    public static async IAsyncEnumerable<Frame> ReadAsync(
        EngineSettings engine, string? file, Func<Database, IRowSource> find, ReadRequest request, int size, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size, nameof(request));
        cancellation.ThrowIfCancellationRequested();
        // The library works on the thread that asks, which must not be one that others wait for. Small sources need one such turn.
        var (scan, frame) = await Task.Run(() => BeginAndRead(), CancellationToken.None).ConfigureAwait(false);
        using (scan)
        {
            while (frame is not null)
            {
                yield return frame;
                cancellation.ThrowIfCancellationRequested();
                frame = scan.IsAtEnd ? null : await Task.Run(() => scan.Next(cancellation), CancellationToken.None).ConfigureAwait(false);
            }
        }

        (RowScan Scan, Frame? First) BeginAndRead()
        {
            var begun = Begin();
            try
            {
                return (begun, begun.Next(cancellation));
            }
            catch
            {
                begun.Dispose();
                throw;
            }
        }

        RowScan Begin()
        {
            if (file is not null)
                return RowScan.Begin(Database.Open(file, isReadOnly: true, engine), find, request, size, cancellation);
            var shared = Database.Shared(engine);
            try
            {
                return RowScan.Begin(shared, find, request, size, cancellation);
            }
            catch (DataException) when (shared.IsLost)
            {
                // What another reading did to the database that it was shared with says nothing about this one.
                return RowScan.Begin(Database.InMemory(engine), find, request, size, cancellation);
            }
        }
    }
}
