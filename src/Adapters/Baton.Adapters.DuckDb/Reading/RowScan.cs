using Baton.Adapters.DuckDb.Engine;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>A reading that has begun: its connection, and the rows that are left.</summary>
internal sealed class RowScan : IDisposable
{
    private readonly Database _database;
    private readonly Interruption _interruption;
    private readonly FrameStream _frames;

    private RowScan(Database database, Interruption interruption, FrameStream frames)
    {
        _database = database;
        _interruption = interruption;
        _frames = frames;
    }

    /// <summary>Whether all rows were read.</summary>
    public bool IsAtEnd => _frames.IsAtEnd;

    /// <summary>Begins to read.</summary>
    /// <param name="database">Where the work is done; it is closed with the reading, or if that cannot begin.</param>
    /// <param name="find">Finds the source.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="size">How many rows a frame holds at the most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DataException">The source cannot be read, or has not what is asked for.</exception>
    public static RowScan Begin(Database database, Func<Database, IRowSource> find, ReadRequest request, int size, CancellationToken cancellation)
    {
        var interruption = new Interruption(database, cancellation);
        try
        {
            return new RowScan(database, interruption, interruption.Guard(() => Begin(database, find(database), request, size)));
        }
        catch
        {
            interruption.Dispose();
            database.Dispose();
            throw;
        }
    }

    /// <summary>The next frame; <see langword="null"/> if there is none.</summary>
    /// <exception cref="DataException">The rows cannot be read, or are not what was asked for.</exception>
    public Frame? Next(CancellationToken cancellation) => _interruption.Guard(() => _frames.Next(cancellation));

    public void Dispose()
    {
        _frames.Dispose();
        _interruption.Dispose();
        _database.Dispose();
    }

    private static FrameStream Begin(Database database, IRowSource source, ReadRequest request, int size)
    {
        if (source.AsTheyAre(request) is { } direct && TryBegin(database, direct, source.Name, request, size) is { } stream)
            return stream;
        var plan = Plan(source.Name, source.Describe(database, request), request);
        using var statement = Statement.Prepare(database, source.Select(plan.Columns));
        return new FrameStream(statement.Stream(), plan.Columns, source.Name, size);
    }

    private static FrameStream? TryBegin(Database database, SqlText direct, string source, ReadRequest request, int size)
    {
        using var statement = Statement.Prepare(database, direct);
        var rows = statement.Stream();
        try
        {
            var plan = Plan(source, rows.Columns(), request);
            if (plan.Columns.All(c => c.IsAsItIs))
                return new FrameStream(rows, plan.Columns, source, size);
            rows.Dispose();
            return null;
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    private static ReadPlan Plan(string source, IReadOnlyList<SourceColumn> found, ReadRequest request) =>
        ReadPlan.Make(source, found, request) is { Columns.Count: > 0 } plan
            ? plan
            : throw new DataException($"{source} has no columns, so there is nothing to read.");
}
