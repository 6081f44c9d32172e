using Baton.Adapters.DuckDb.Native;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests;

/// <summary>Tests that need the native library; where it is missing they are skipped with the reason. Each has a folder of its own.</summary>
public abstract class NativeTests : IDisposable
{
    protected NativeTests() => Assert.SkipUnless(DuckDbLibrary.IsAvailable, DuckDbLibrary.Problem);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected TemporaryFolder Folder { get; } = new();

    public virtual void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static async IAsyncEnumerable<Frame> Stream(params Frame[] frames)
    {
        foreach (var frame in frames)
        {
            await Task.Yield();
            yield return frame;
        }
    }

    protected static Task<Frame> ReadAsync(IReader reader, FrameSchema? schema = null, params string[] columns) =>
        reader.ReadAsync(new ReadRequest { Schema = schema, Columns = columns }, Cancellation).ToFrameAsync(Cancellation);

    /// <summary>The rows of a query.</summary>
    protected static Task<Frame> QueryAsync(string sql) => ReadAsync(new DuckDbQueryReader { Sql = sql });

    /// <summary>Reads what must be refused and gives the message.</summary>
    protected static async Task<string> RefusalAsync(IReader reader, FrameSchema? schema = null, params string[] columns) =>
        (await Assert.ThrowsAsync<DataException>(() => ReadAsync(reader, schema, columns))).Message;

    /// <summary>Makes a Parquet file of a query.</summary>
    protected async Task<string> ParquetAsync(string sql, string name = "data.parquet")
    {
        var path = Folder.File(name);
        await new ParquetFileWriter { Path = path }.WriteAsync(new DuckDbQueryReader { Sql = sql }.ReadAsync(ReadRequest.Everything, Cancellation), Cancellation);
        return path;
    }
}
