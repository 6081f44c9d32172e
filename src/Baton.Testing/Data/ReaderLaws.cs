using Baton.Data;
using Baton.Frames;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Data;

/// <summary>Laws that every reader keeps.</summary>
/// <param name="fixture">Says how rows become its source.</param>
public abstract class ReaderLaws(ReaderFixture fixture) : FamilyLaws<ReaderFixture>(fixture)
{
    private Frame Sample => Fixture.Samples[0];

    /// <summary>Asked for the types that were put there, a reader gives every value as it was put there; a source without rows gives one frame without rows.</summary>
    [Fact]
    public async Task What_is_there_is_read()
    {
        var law = Law("a value that changes on its way changes what a model learns, and nobody sees it");
        foreach (var rows in (IEnumerable<Frame>)[.. Fixture.Samples, Sample.Slice(0, 0), Sample.Slice(0, 1)])
        {
            using var folder = new TestFolder();
            var frames = await Fixture.Create(folder.Path, rows).ReadAsync(Typed(rows)).ToListAsync();
            law.Require(frames.Count > 0, "at least one frame, so that the columns are known", "none");
            RequireSame(law, rows, Frame.Concat(frames), $"the {rows.RowCount} rows that are there");
        }
    }

    /// <summary>However many rows a frame of the stream may hold, together they are the same; and none holds more than asked for.</summary>
    [Fact]
    public async Task A_stream_holds_what_the_whole_does()
    {
        var law = Law("what is larger than memory is read in parts, and must be the same data");
        using var folder = new TestFolder();
        var reader = Fixture.Create(folder.Path, Sample);
        foreach (var size in (int[])[1, 7, Sample.RowCount - 1, Sample.RowCount, 100_000])
        {
            var frames = await reader.ReadAsync(Typed(Sample) with { BatchSize = size }).ToListAsync();
            law.Require(frames.All(f => f.RowCount <= size), $"frames of {size} rows at the most", $"one of {frames.Max(f => f.RowCount)}");
            law.Require(frames.All(f => f.Schema.Names.SequenceEqual(frames[0].Schema.Names)), "the same columns in every frame", "others");
            RequireSame(law, Sample, Frame.Concat(frames), $"the same rows in frames of {size}");
        }
    }

    /// <summary>The columns that are asked for are read and no others; one that is not there is refused by its name.</summary>
    [Fact]
    public async Task Only_the_columns_that_are_asked_for_are_read()
    {
        var law = Law("a model must not see columns that nobody gave it, and a typing mistake must not become an empty column");
        using var folder = new TestFolder();
        var reader = Fixture.Create(folder.Path, Sample);
        string[] asked = [.. Sample.Schema.Names.Where((_, i) => i % 2 == 1)];
        // No names at all would ask for every column.
        if (asked.Length == 0)
            asked = [.. Sample.Schema.Names];
        var schema = Sample.Schema.Select(asked);
        var read = await reader.ReadAsync(new ReadRequest { Columns = asked, Schema = schema }).ToFrameAsync();
        law.Require(read.Schema.Names.Order(StringComparer.Ordinal).SequenceEqual(asked.Order(StringComparer.Ordinal)), $"the columns {string.Join(", ", asked)}", string.Join(", ", read.Schema.Names));
        RequireSame(law, Sample.Select(asked), read.Select(asked), "the same values as when all columns are read");
        const string absent = "column_that_is_not_there";
        var refusal = await law.RefusesAsync<DataException>($"the column '{absent}'", () => reader.ReadAsync(new ReadRequest { Columns = [absent] }).ToListAsync());
        law.Require(refusal.Message.Contains(absent, StringComparison.Ordinal), $"a message that names '{absent}'", refusal.Message);
    }

    /// <summary>Columns have the types that are asked for, or the reading is refused.</summary>
    [Fact]
    public async Task Columns_have_the_types_that_are_asked_for()
    {
        var law = Law("a schema is a promise to the code behind it");
        using var folder = new TestFolder();
        var reader = Fixture.Create(folder.Path, Sample);
        foreach (var type in (ColumnType[])[ColumnType.Float64, ColumnType.String, ColumnType.Int64, ColumnType.Boolean])
        {
            foreach (var name in Sample.Schema.Names)
            {
                var request = new ReadRequest { Columns = [name], Schema = new FrameSchema(new ColumnSchema(name, type, Nullable: true)) };
                var (answered, read) = await law.AnswersAsync($"the column '{name}' as {type}", () => reader.ReadAsync(request).ToFrameAsync());
                if (answered)
                    law.Require(read!.Schema[name].Type == type && read.RowCount == Sample.RowCount, $"{Sample.RowCount} rows of {type} in '{name}'", $"{read.RowCount} of {read.Schema[name].Type}");
            }
        }
    }

    /// <summary>Reading again, also from the same stream, gives the same.</summary>
    [Fact]
    public async Task Reading_again_gives_the_same()
    {
        var law = Law("cross-validation and retries read their data more than once");
        using var folder = new TestFolder();
        var reader = Fixture.Create(folder.Path, Sample);
        var stream = reader.ReadAsync(Typed(Sample));
        foreach (var again in (IEnumerable<IAsyncEnumerable<Frame>>)[stream, stream, reader.ReadAsync(Typed(Sample))])
            RequireSame(law, Sample, await again.ToFrameAsync(), "the same rows every time");
    }

    /// <summary>Reading ends when it is cancelled, before it begins or in the middle.</summary>
    [Fact]
    public async Task A_cancelled_reading_ends()
    {
        var law = Law("who stops a run must not wait for a file of many gigabytes");
        using var folder = new TestFolder();
        var reader = Fixture.Create(folder.Path, Sample);
        await law.RefusesAsync<OperationCanceledException>("a reading that was cancelled before", () => reader.ReadAsync(Typed(Sample), new CancellationToken(canceled: true)).ToListAsync());
        using var source = new CancellationTokenSource();
        await law.RefusesAsync<OperationCanceledException>("a reading that is cancelled after the first frame", async () =>
        {
            await foreach (var _ in reader.ReadAsync(Typed(Sample) with { BatchSize = 1 }, source.Token))
                await source.CancelAsync();
        });
    }

    /// <summary>A reader keeps nothing open: neither after the last frame nor after the first one, if nobody wants more.</summary>
    [Fact]
    public async Task A_reader_lets_go_of_its_source()
    {
        var law = Law("a file that is still open cannot be replaced by the job that comes next");
        using var folder = new TestFolder();
        var reader = Fixture.Create(folder.Path, Sample);
        _ = await reader.ReadAsync(Typed(Sample)).ToListAsync();
        RequireClosed(law, folder, "after the last frame");
        await foreach (var _ in reader.ReadAsync(Typed(Sample) with { BatchSize = 1 }))
            break;
        RequireClosed(law, folder, "after a reading that ended at the first frame");
    }

    private static void RequireClosed(Law law, TestFolder folder, string when)
    {
        foreach (var file in folder.Files)
        {
            try
            {
                using var exclusive = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception)
            {
                throw law.Broken($"a source that can be replaced {when}", ExceptionText.Of(exception), exception);
            }
        }

        var open = OpenHandles.Of(folder);
        law.Require(open.Count == 0, $"no file that is open {when}", string.Join(", ", open));
    }

    private static ReadRequest Typed(Frame rows) => new() { Schema = rows.Schema };
}
