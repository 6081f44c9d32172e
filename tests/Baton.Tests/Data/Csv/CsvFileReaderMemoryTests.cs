using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;
using Baton.Tests.Data.Files;

namespace Baton.Tests.Data.Csv;

/// <summary>Measures the memory of the whole process, and so runs alone.</summary>
[Collection("memory")]
[CollectionDefinition("memory", DisableParallelization = true)]
public sealed class CsvFileReaderMemoryTests : IDisposable
{
    private const int Columns = 12;
    private const int Rows = 400_000;
    private const int BatchSize = 4096;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_long_file_is_never_held_whole()
    {
        var path = _folder.File("long.csv");
        using (var writer = new StreamWriter(path))
        {
            await writer.WriteAsync(string.Join(',', Enumerable.Range(0, Columns).Select(i => $"c{i}")) + "\n");
            var line = string.Join(',', Enumerable.Repeat("123.25", Columns)) + "\n";
            for (var i = 0; i < Rows; i++)
                await writer.WriteAsync(line);
        }

        var schema = new FrameSchema(Enumerable.Range(0, Columns).Select(i => new ColumnSchema($"c{i}", ColumnType.Float32)));
        long rows = 0, greatest = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var reader = new CsvFileReader { Path = path, BatchSize = BatchSize };
        await foreach (var frame in reader.ReadAsync(new ReadRequest { Schema = schema }, TestContext.Current.CancellationToken))
        {
            rows += frame.RowCount;
            if (rows % (BatchSize * 20) == 0)
                greatest = Math.Max(greatest, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal(Rows, rows);
        // The file has 33 MB and its values 19; a frame and the buffers have less than one.
        Assert.True(greatest < 5_000_000, $"{greatest} bytes were held.");
    }
}
