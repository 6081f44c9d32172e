using Baton.Data;
using Baton.Frames;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Data;

/// <summary>Laws that every writer keeps.</summary>
/// <param name="fixture">Says where it writes, and who reads that.</param>
public abstract class WriterLaws(WriterFixture fixture) : FamilyLaws<WriterFixture>(fixture)
{
    private Frame Sample => Fixture.Samples[0];

    /// <summary>Its reader reads every value as it was written; also rows from the middle of a longer frame, and none at all.</summary>
    [Fact]
    public async Task What_is_written_is_read_again()
    {
        var law = Law("a value that changes on its way changes a decision, and nobody sees it");
        foreach (var rows in (IEnumerable<Frame>)[.. Fixture.Samples, FrameCopy.Offset(Sample), Sample.Slice(0, 1), Sample.Slice(0, 0)])
        {
            using var folder = new TestFolder();
            var place = Fixture.Create(folder.Path);
            var written = await place.Writer.WriteAsync(SampleStreams.Of([rows]));
            law.Require(written.Rows == rows.RowCount, $"{rows.RowCount} rows reported", $"{written.Rows}");
            law.Require(written.Location.Length > 0, "a location that a person finds", "none");
            await RequireReadAsync(law, place.Reader, rows, $"the {rows.RowCount} rows that were written");
        }
    }

    /// <summary>A stream of many frames, empty ones among them, is written like one frame with all rows.</summary>
    [Fact]
    public async Task A_stream_is_written_like_a_whole()
    {
        var law = Law("predictions are written as they are made, in parts");
        foreach (var size in (int[])[1, 7, Sample.RowCount])
        {
            using var folder = new TestFolder();
            var place = Fixture.Create(folder.Path);
            var empty = Sample.Slice(0, 0);
            var written = await place.Writer.WriteAsync(SampleStreams.Of([empty, .. SampleStreams.Parts(Sample, size), empty]));
            law.Require(written.Rows == Sample.RowCount, $"{Sample.RowCount} rows reported", $"{written.Rows}");
            await RequireReadAsync(law, place.Reader, Sample, $"the rows that were written in frames of {size}");
        }
    }

    /// <summary>Writing again replaces what is there.</summary>
    [Fact]
    public async Task Writing_again_replaces()
    {
        var law = Law("a job that runs every night must not pile up its results, nor mix them");
        using var folder = new TestFolder();
        var place = Fixture.Create(folder.Path);
        await place.Writer.WriteAsync(SampleStreams.Of([Sample]));
        var other = Sample.Slice(5, 3);
        await place.Writer.WriteAsync(SampleStreams.Of([other]));
        await RequireReadAsync(law, place.Reader, other, "the rows that were written last, alone");
    }

    /// <summary>What is written stays as it is in memory.</summary>
    [Fact]
    public async Task Writing_leaves_its_rows_alone()
    {
        var law = Law("a frame never changes: others read the same memory");
        using var folder = new TestFolder();
        var before = FrameCopy.Of(Sample);
        await Fixture.Create(folder.Path).Writer.WriteAsync(SampleStreams.Of([Sample]));
        RequireSame(law, before, Sample, "rows that are what they were before");
    }

    /// <summary>A writing that is cancelled ends and leaves nothing, and what was there before stays.</summary>
    [Fact]
    public Task A_cancelled_writing_leaves_what_was_there() => RequireUntouchedAsync<OperationCanceledException>(
        Law("half a file looks like a whole one to whoever comes next"),
        "a writing that is cancelled after some frames",
        (writer, source) => writer.WriteAsync(SampleStreams.Of(SampleStreams.Parts(Sample, 4), before: i => CancelAt(source, i)), source.Token));

    /// <summary>A writing that is cancelled before it begins leaves what was there.</summary>
    [Fact]
    public Task A_writing_that_is_cancelled_before_does_not_begin() => RequireUntouchedAsync<OperationCanceledException>(
        Law("who stops a run wants nothing replaced"),
        "a writing that was cancelled before",
        (writer, _) => writer.WriteAsync(SampleStreams.Of([Sample]), new CancellationToken(canceled: true)));

    /// <summary>Rows that end with a failure leave nothing, and what was there before stays; the failure is passed on.</summary>
    [Fact]
    public Task Rows_that_fail_leave_what_was_there() => RequireUntouchedAsync<DataException>(
        Law("half a file looks like a whole one to whoever comes next"),
        "rows that fail after some frames, which is passed on",
        (writer, _) => writer.WriteAsync(SampleStreams.Of(SampleStreams.Parts(Sample, 4), before: FailAt)));

    /// <summary>A frame with other columns than those before it is refused, and what was there before stays.</summary>
    [Fact]
    public Task A_frame_with_other_columns_is_refused() => RequireUntouchedAsync<DataException>(
        Law("values under the wrong name are worse than none"),
        "a frame with other columns than the one before",
        (writer, _) => writer.WriteAsync(SampleStreams.Of([Sample, Sample.Select(Sample.Schema.Names.Skip(1))])));

    private async Task RequireUntouchedAsync<T>(Law law, string what, Func<IWriter, CancellationTokenSource, Task<WrittenData>> write)
        where T : Exception
    {
        using var empty = new TestFolder();
        using (var source = new CancellationTokenSource())
            await law.RefusesAsync<T>(what, () => write(Fixture.Create(empty.Path).Writer, source));
        law.Require(empty.Files.Count == 0, $"no file after {what}", string.Join(", ", empty.Files));

        using var full = new TestFolder();
        var place = Fixture.Create(full.Path);
        await place.Writer.WriteAsync(SampleStreams.Of([Sample.Slice(0, 3)]));
        var files = full.Files;
        using (var source = new CancellationTokenSource())
            await law.RefusesAsync<T>(what, () => write(place.Writer, source));
        law.Require(full.Files.SequenceEqual(files), $"the same files as before {what}", string.Join(", ", full.Files));
        await RequireReadAsync(law, place.Reader, Sample.Slice(0, 3), $"the rows that were there before {what}");
    }

    private static void CancelAt(CancellationTokenSource source, int frame)
    {
        if (frame == 3)
            source.Cancel();
    }

    private static void FailAt(int frame)
    {
        if (frame == 3)
            throw new DataException("These rows end with a failure, as the law wants it.");
    }

    private static async Task RequireReadAsync(Law law, IReader reader, Frame expected, string what) =>
        RequireSame(law, expected, await reader.ReadAsync(new ReadRequest { Schema = expected.Schema }).ToFrameAsync(), what);
}
