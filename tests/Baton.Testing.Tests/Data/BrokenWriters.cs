using System.Runtime.InteropServices;
using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;
using Baton.Testing.Data;
using Baton.Testing.Samples;

namespace Baton.Testing.Tests.Data;

/// <summary>Writers that break laws on purpose.</summary>
internal static class BrokenWriters
{
    public static IReadOnlyList<Broken> All { get; } =
    [
        Of("none", static p => new Flawed(p)),
        Of("does not count", static p => new Flawed(p) { Count = static rows => rows == 1 ? 2 : rows }, nameof(WriterLaws.What_is_written_is_read_again)),
        Of("loses what comes after 7 rows", static p => new Flawed(p) { Frame = static f => f.RowCount == 7 ? f.Slice(0, 6) : f }, nameof(WriterLaws.A_stream_is_written_like_a_whole)),
        Of(
            "appends",
            static p => new Flawed(p) { Before = static (path, frames) => Appended(path, frames) },
            nameof(WriterLaws.Writing_again_replaces_unless_the_case_says_otherwise)),
        Of("appends, as it says", static p => new Flawed(p) { Before = static (path, frames) => Appended(path, frames) }, SecondWrite.Appends),
        Of("replaces, and says that it appends", static p => new Flawed(p), SecondWrite.Appends, nameof(WriterLaws.Writing_again_replaces_unless_the_case_says_otherwise)),
        Of("refuses a second write, as it says", static p => new Flawed(p) { Before = static (path, frames) => Refused(path, frames) }, SecondWrite.Refuses),
        Of("replaces, and says that it refuses", static p => new Flawed(p), SecondWrite.Refuses, nameof(WriterLaws.Writing_again_replaces_unless_the_case_says_otherwise)),
        Of("writes into its rows", static p => new Flawed(p) { Frame = Overwritten }, nameof(WriterLaws.Writing_leaves_its_rows_alone), nameof(WriterLaws.A_frame_with_other_columns_is_refused), nameof(WriterLaws.A_writing_that_is_cancelled_before_does_not_begin)),
        Of(
            "swallows the cancellation",
            static p => new Flawed(p) { Failed = static (_, e) => e is not OperationCanceledException },
            nameof(WriterLaws.A_cancelled_writing_leaves_what_was_there),
            nameof(WriterLaws.A_writing_that_is_cancelled_before_does_not_begin)),
        Of(
            "leaves a part",
            static p => new Flawed(p)
            {
                Failed = static (path, _) =>
                {
                    File.WriteAllText(path + ".part", "half a file");
                    return true;
                },
            },
            nameof(WriterLaws.A_cancelled_writing_leaves_what_was_there),
            nameof(WriterLaws.A_writing_that_is_cancelled_before_does_not_begin),
            nameof(WriterLaws.Rows_that_fail_leave_what_was_there),
            nameof(WriterLaws.A_frame_with_other_columns_is_refused)),
        Of("takes the failure of its rows for their end", static p => new Flawed(p) { Failed = static (_, e) => e.Message.Contains("as the law wants it", StringComparison.Ordinal) is false }, nameof(WriterLaws.Rows_that_fail_leave_what_was_there)),
        Of("fills up columns", static p => new Flawed(p) { Frame = static f => f.Schema.Contains("boolean") || !f.Schema.Contains("int8") ? f : f.With(new ColumnSchema("boolean", ColumnType.Boolean, true), Column.Of<bool>(new bool[f.RowCount])).Select(["boolean", .. f.Schema.Names]) }, nameof(WriterLaws.A_frame_with_other_columns_is_refused)),
    ];

    private static Broken Of(string name, Func<string, Flawed> make, params string[] breaks) => Of(name, make, SecondWrite.Replaces, breaks);

    private static Broken Of(string name, Func<string, Flawed> make, SecondWrite second, params string[] breaks) =>
        new("writer: " + name, [new Writing(new Fixture(make, second))], breaks);

    private static Frame Overwritten(Frame frame)
    {
        if (frame.RowCount == 40 && frame.TryGet("float64", out var column) && column is Column<double> numbers)
            MemoryMarshal.AsMemory(numbers.Memory).Span[0] *= 2;
        return frame;
    }

    private static async IAsyncEnumerable<Frame> Appended(string path, IAsyncEnumerable<Frame> frames)
    {
        var added = await frames.ToListAsync();
        if (File.Exists(path))
            yield return await new CsvFileReader { Path = path }.ReadAsync(new ReadRequest { Schema = added[0].Schema }).ToFrameAsync();
        foreach (var frame in added)
            yield return frame;
    }

    private static IAsyncEnumerable<Frame> Refused(string path, IAsyncEnumerable<Frame> frames) =>
        File.Exists(path) ? throw new DataException($"There is '{path}' already.") : frames;

    private sealed class Fixture(Func<string, Flawed> make, SecondWrite second) : WriterFixture
    {
        protected internal override IReadOnlyList<Frame> Samples { get; } = [SampleFrames.AllTypes(40), SampleFrames.OddTexts()];

        protected internal override IReadOnlyList<WriterCase> Cases => [new("default", Create) { SecondWrite = second }];

        protected internal override WriterUnderTest Create(string folder)
        {
            var path = Path.Combine(folder, "rows.csv");
            return new WriterUnderTest(make(path), new CsvFileReader { Path = path });
        }
    }

    private sealed class Writing(WriterFixture fixture) : WriterLaws(fixture);

    /// <summary>Writes a CSV file, with a flaw.</summary>
    private sealed class Flawed(string path) : IWriter
    {
        public Func<long, long> Count { get; init; } = static rows => rows;

        public Func<Frame, Frame> Frame { get; init; } = static f => f;

        public Func<string, IAsyncEnumerable<Frame>, IAsyncEnumerable<Frame>> Before { get; init; } = static (_, frames) => frames;

        /// <summary>Says whether a failure is passed on.</summary>
        public Func<string, Exception, bool> Failed { get; init; } = static (_, _) => true;

        public async Task<WrittenData> WriteAsync(IAsyncEnumerable<Frame> frames, CancellationToken cancellation = default)
        {
            try
            {
                var written = await new CsvFileWriter { Path = path }.WriteAsync(ChangedAsync(Before(path, frames)), cancellation);
                return written with { Rows = Count(written.Rows) };
            }
            catch (Exception exception) when (!Failed(path, exception))
            {
                return new WrittenData(path, 0);
            }
        }

        private async IAsyncEnumerable<Frame> ChangedAsync(IAsyncEnumerable<Frame> frames)
        {
            await foreach (var frame in frames)
                yield return Frame(frame);
        }
    }
}
