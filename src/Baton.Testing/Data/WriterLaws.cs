using Baton.Data;
using Baton.Frames;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Data;

/// <summary>Laws that every writer keeps.</summary>
/// <param name="fixture">Says where it writes, and who reads that.</param>
public abstract class WriterLaws(WriterFixture fixture) : FamilyLaws<WriterFixture>(fixture), INamedCases
{
    /// <inheritdoc />
    public IReadOnlyList<string> CaseNames => [.. Fixture.Cases.Select(c => c.Name)];

    private Frame Sample => Fixture.Samples[0];

    /// <summary>Its reader reads every value as it was written; also rows from the middle of a longer frame, and none at all.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public async Task What_is_written_is_read_again(string @case)
    {
        var law = Law("a value that changes on its way changes a decision, and nobody sees it", @case);
        foreach (var rows in (IEnumerable<Frame>)[.. Fixture.Samples, FrameCopy.Offset(Sample), Sample.Slice(0, 1), Sample.Slice(0, 0)])
        {
            using var folder = new TestFolder();
            var place = Fixture.Case(@case).Create(folder.Path);
            var written = await place.Writer.WriteAsync(SampleStreams.Of([rows]));
            law.Require(written.Rows == rows.RowCount, $"{rows.RowCount} rows reported", $"{written.Rows}");
            law.Require(written.Location.Length > 0, "a location that a person finds", "none");
            await RequireReadAsync(law, place.Reader, rows, $"the {rows.RowCount} rows that were written");
        }
    }

    /// <summary>A stream of many frames, empty ones among them, is written like one frame with all rows.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public async Task A_stream_is_written_like_a_whole(string @case)
    {
        var law = Law("predictions are written as they are made, in parts", @case);
        foreach (var size in (int[])[1, 7, Sample.RowCount])
        {
            using var folder = new TestFolder();
            var place = Fixture.Case(@case).Create(folder.Path);
            var empty = Sample.Slice(0, 0);
            var written = await place.Writer.WriteAsync(SampleStreams.Of([empty, .. SampleStreams.Parts(Sample, size), empty]));
            law.Require(written.Rows == Sample.RowCount, $"{Sample.RowCount} rows reported", $"{written.Rows}");
            await RequireReadAsync(law, place.Reader, Sample, $"the rows that were written in frames of {size}");
        }
    }

    /// <summary>Writing again replaces what is there; a case that says so appends to it, or is refused.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public async Task Writing_again_replaces_unless_the_case_says_otherwise(string @case)
    {
        var law = Law("a job that runs every night must not pile up its results, mix them or lose them, unless that is asked for", @case);
        var found = Fixture.Case(@case);
        using var folder = new TestFolder();
        var place = found.Create(folder.Path);
        await place.Writer.WriteAsync(SampleStreams.Of([Sample]));
        var other = Sample.Slice(5, 3);
        if (found.SecondWrite == SecondWrite.Refuses)
            await law.RefusesAsync<DataException>("a second write", () => place.Writer.WriteAsync(SampleStreams.Of([other])));
        else
            await place.Writer.WriteAsync(SampleStreams.Of([other]));
        var (expected, what) = found.SecondWrite switch
        {
            SecondWrite.Appends => (Frame.Concat([Sample, other]), "the rows that were written first, and then those that were written last"),
            SecondWrite.Refuses => (Sample, "the rows that were written first, alone"),
            _ => (other, "the rows that were written last, alone"),
        };
        await RequireReadAsync(law, place.Reader, expected, what);
    }

    /// <summary>What is written stays as it is in memory.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public async Task Writing_leaves_its_rows_alone(string @case)
    {
        var law = Law("a frame never changes: others read the same memory", @case);
        using var folder = new TestFolder();
        var before = FrameCopy.Of(Sample);
        await Fixture.Case(@case).Create(folder.Path).Writer.WriteAsync(SampleStreams.Of([Sample]));
        RequireSame(law, before, Sample, "rows that are what they were before");
    }

    /// <summary>A writing that is cancelled ends and leaves nothing, and what was there before stays.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public Task A_cancelled_writing_leaves_what_was_there(string @case) => RequireUntouchedAsync<OperationCanceledException>(
        @case,
        Law("half a file looks like a whole one to whoever comes next", @case),
        "a writing that is cancelled after some frames",
        (writer, source) => writer.WriteAsync(SampleStreams.Of(SampleStreams.Parts(Sample, 4), before: i => CancelAt(source, i)), source.Token));

    /// <summary>A writing that is cancelled before it begins leaves what was there.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public Task A_writing_that_is_cancelled_before_does_not_begin(string @case) => RequireUntouchedAsync<OperationCanceledException>(
        @case,
        Law("who stops a run wants nothing replaced", @case),
        "a writing that was cancelled before",
        (writer, _) => writer.WriteAsync(SampleStreams.Of([Sample]), new CancellationToken(canceled: true)));

    /// <summary>Rows that end with a failure leave nothing, and what was there before stays; the failure is passed on.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public Task Rows_that_fail_leave_what_was_there(string @case) => RequireUntouchedAsync<DataException>(
        @case,
        Law("half a file looks like a whole one to whoever comes next", @case),
        "rows that fail after some frames, which is passed on",
        (writer, _) => writer.WriteAsync(SampleStreams.Of(SampleStreams.Parts(Sample, 4), before: FailAt)));

    /// <summary>A frame with other columns than those before it is refused, and what was there before stays.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public Task A_frame_with_other_columns_is_refused(string @case) => RequireUntouchedAsync<DataException>(
        @case,
        Law("values under the wrong name are worse than none", @case),
        "a frame with other columns than the one before",
        (writer, _) => writer.WriteAsync(SampleStreams.Of([Sample, Sample.Select(Sample.Schema.Names.Skip(1))])));

    private async Task RequireUntouchedAsync<T>(string @case, Law law, string what, Func<IWriter, CancellationTokenSource, Task<WrittenData>> write)
        where T : Exception
    {
        var found = Fixture.Case(@case);
        using var empty = new TestFolder();
        using (var source = new CancellationTokenSource())
            await law.RefusesAsync<T>(what, () => write(found.Create(empty.Path).Writer, source));
        law.Require(empty.Files.Count == 0, $"no file after {what}", string.Join(", ", empty.Files));

        // Who refuses every second write refuses it for that reason.
        if (found.SecondWrite == SecondWrite.Refuses)
            return;
        using var full = new TestFolder();
        var place = found.Create(full.Path);
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
