using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;
using Baton.Testing.Data;
using Baton.Testing.Samples;

namespace Baton.Testing.Tests.Data;

/// <summary>Readers that break laws on purpose.</summary>
internal static class BrokenReaders
{
    public static IReadOnlyList<Broken> All { get; } =
    [
        Of("none", p => new FlawedReader(p)),
        Of("reads a single row as none", p => new FlawedReader(p) { Frame = static (_, f, r) => f.RowCount == 1 && r.BatchSize is null ? f.Slice(0, 0) : f }, nameof(ReaderLaws.What_is_there_is_read)),
        Of("gives more rows than asked for", p => new FlawedReader(p) { Request = static r => r with { BatchSize = r.BatchSize == 7 ? 8 : r.BatchSize } }, nameof(ReaderLaws.A_stream_holds_what_the_whole_does)),
        Of("loses rows between frames", p => new FlawedReader(p) { Frame = static (n, f, r) => n > 0 && r.BatchSize == 7 ? f.Slice(1, f.RowCount - 1) : f }, nameof(ReaderLaws.A_stream_holds_what_the_whole_does)),
        Of("reads all columns", p => new FlawedReader(p) { Request = static r => r.Columns.Count > 1 ? r with { Columns = [] } : r }, nameof(ReaderLaws.Only_the_columns_that_are_asked_for_are_read)),
        new("reader: none, but has one column", Suites(p => new FlawedReader(p), OneColumn)),
        new(
            "reader: has one column, and reads it twice as large by its name",
            Suites(p => new FlawedReader(p) { Frame = static (_, f, r) => r.Columns.Count == 1 ? Doubled(f) : f }, OneColumn),
            nameof(ReaderLaws.Only_the_columns_that_are_asked_for_are_read)),
        Of("names no column", p => new FlawedReader(p) { Failure = static e => new DataException(e.Message.Replace("column_that_is_not_there", "a column", StringComparison.Ordinal)) }, nameof(ReaderLaws.Only_the_columns_that_are_asked_for_are_read)),
        Of(
            "finds types for itself",
            p => new FlawedReader(p) { Request = static r => r.Columns.Count == 1 ? r with { Schema = null } : r },
            nameof(ReaderLaws.Columns_have_the_types_that_are_asked_for)),
        Of("can be read once", p => new FlawedReader(p) { Stream = Once() }, nameof(ReaderLaws.Reading_again_gives_the_same), nameof(ReaderLaws.A_cancelled_reading_ends)),
        Of("reads on", p => new FlawedReader(p) { Stream = static (read, _) => read(CancellationToken.None) }, nameof(ReaderLaws.A_cancelled_reading_ends)),
        Of("keeps its file open", p => new FlawedReader(p) { Stream = Opening(p) }, nameof(ReaderLaws.A_reader_lets_go_of_its_source)),
        Of(
            "keeps a native handle",
            p => new FlawedReader(p) { Stream = (read, cancellation) => OpeningNatively(read(cancellation), p) },
            OperatingSystem.IsLinux() ? [nameof(ReaderLaws.A_reader_lets_go_of_its_source)] : []),
        Of(
            "says that something is missing",
            p => new FlawedReader(p) { Failure = e => new DataException(e.Message.Replace(Path.GetFileName(p), "the file", StringComparison.Ordinal)) },
            nameof(SourceLaws.A_missing_source_is_refused_by_its_name)),
        Of(
            "lets the format's exception out",
            p => new FlawedReader(p) { Failure = static e => new FormatException(e.Message) },
            nameof(SourceLaws.A_damaged_source_is_read_or_refused),
            nameof(SourceLaws.A_missing_source_is_refused_by_its_name),
            nameof(ReaderLaws.Columns_have_the_types_that_are_asked_for),
            nameof(ReaderLaws.Only_the_columns_that_are_asked_for_are_read)),
        Of("has one fingerprint for all", p => new FlawedReader(p) { Digest = static _ => "sha256:00" }, nameof(SourceLaws.A_fingerprint_tells_data_apart)),
    ];

    private static Frame[] OneColumn => [Frame.Of(("number", Column.Of<double>([.. Enumerable.Range(0, 40).Select(i => i / 3.0)])))];

    private static Broken Of(string name, Func<string, FlawedReader> make, params string[] breaks) => new("reader: " + name, Suites(make), breaks);

    private static IReadOnlyList<object> Suites(Func<string, FlawedReader> make, IReadOnlyList<Frame>? samples = null)
    {
        var fixture = new Fixture(make, samples);
        return [new Reading(fixture), new Source(fixture)];
    }

    private static Frame Doubled(Frame frame) => frame.Columns[0] is Column<double> numbers
        ? Frame.Of((frame.Schema[0].Name, Column.Of<double>([.. numbers.ToDoubles().Select(n => 2 * n)])))
        : frame;

    private static Func<Func<CancellationToken, IAsyncEnumerable<Frame>>, CancellationToken, IAsyncEnumerable<Frame>> Once()
    {
        Dictionary<int, int> seen = [];
        return (read, cancellation) => OnceAsync(read(cancellation), seen, cancellation);
    }

    private static async IAsyncEnumerable<Frame> OnceAsync(IAsyncEnumerable<Frame> frames, Dictionary<int, int> seen, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var whole = await frames.ToListAsync(cancellation);
        // The third complete reading of the whole is one that only the law asks for.
        var times = seen[whole.Count] = seen.GetValueOrDefault(whole.Count) + 1;
        foreach (var frame in whole)
            yield return times == 3 && whole.Count == 1 && frame.RowCount == 40 && frame.Schema.Count > 10 ? frame.Slice(0, 1) : frame;
    }

    private static Func<Func<CancellationToken, IAsyncEnumerable<Frame>>, CancellationToken, IAsyncEnumerable<Frame>> Opening(string path) => (read, cancellation) => OpenAsync(read(cancellation), path);

    private static async IAsyncEnumerable<Frame> OpenAsync(IAsyncEnumerable<Frame> frames, string path)
    {
        if (File.Exists(path))
            Open.Add(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        await foreach (var frame in frames)
            yield return frame;
    }

    private static readonly List<FileStream> Open = [];

    private static async IAsyncEnumerable<Frame> OpeningNatively(IAsyncEnumerable<Frame> frames, string path)
    {
        NativeFile.Open(path);
        await foreach (var frame in frames)
            yield return frame;
    }

    private sealed class Fixture(Func<string, FlawedReader> make, IReadOnlyList<Frame>? samples) : ReaderFixture
    {
        protected internal override IReadOnlyList<Frame> Samples => samples ?? base.Samples;

        protected internal override IReader Create(string folder, Frame rows)
        {
            var path = Path.Combine(folder, "rows.csv");
            new CsvFileWriter { Path = path }.WriteAsync(SampleStreams.Of([rows])).GetAwaiter().GetResult();
            return make(path);
        }
    }

    private sealed class Reading(ReaderFixture fixture) : ReaderLaws(fixture);

    private sealed class Source(ReaderFixture fixture) : SourceLaws(fixture);
}
