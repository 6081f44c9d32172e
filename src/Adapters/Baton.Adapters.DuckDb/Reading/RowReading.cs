using System.Runtime.CompilerServices;
using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>A reading of a source as a stream of frames; whoever reads the stream has a connection of its own.</summary>
/// <param name="Engine">How much of the machine may be used.</param>
/// <param name="Find">Finds the source.</param>
/// <param name="Request">What is asked for.</param>
/// <param name="Size">How many rows a frame holds at the most.</param>
internal sealed record RowReading(EngineSettings Engine, Func<Database, IRowSource> Find, ReadRequest Request, int Size)
{
    private const int BriefSize = 65536;

    /// <summary>The database file; a database in memory, which readings share, if there is none.</summary>
    public string? File { get; init; }

    /// <summary>Whether the source is so small that its first frame is there sooner than another thread would begin with it.</summary>
    public Func<bool> IsSmall { get; init; } = static () => false;

    /// <summary>Whether the first frame is made by the thread that asks for it.</summary>
    private bool IsBrief => File is null && Size <= BriefSize && SharedEngines.Process.IsOpen(Engine) && IsSmall();

    /// <summary>Reads.</summary>
    /// <param name="cancellation">Stops the reading, within a query too.</param>
    public async IAsyncEnumerable<Frame> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Size, nameof(Request));
        cancellation.ThrowIfCancellationRequested();
        // The library works on the thread that asks, which must not be one that others wait for.
        var (scan, frame) = IsBrief ? BeginAndRead(cancellation) : await Task.Run(() => BeginAndRead(cancellation), CancellationToken.None).ConfigureAwait(false);
        using (scan)
        {
            while (frame is not null)
            {
                yield return frame;
                cancellation.ThrowIfCancellationRequested();
                frame = scan.IsAtEnd ? null : await Task.Run(() => scan.Next(cancellation), CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private (RowScan Scan, Frame? First) BeginAndRead(CancellationToken cancellation)
    {
        var begun = Begin(cancellation);
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

    private RowScan Begin(CancellationToken cancellation)
    {
        if (File is not null)
            return RowScan.Begin(Database.Open(File, isReadOnly: true, Engine), Find, Request, Size, cancellation);
        var shared = Database.Shared(Engine);
        try
        {
            return RowScan.Begin(shared, Find, Request, Size, cancellation);
        }
        catch (DataException) when (shared.IsLost)
        {
            // What another reading did to the database that it was shared with says nothing about this one.
            return RowScan.Begin(Database.InMemory(Engine), Find, Request, Size, cancellation);
        }
    }
}
