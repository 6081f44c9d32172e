using Baton.Adapters.DuckDb.Settings;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests;

/// <summary>What is written is read again, whatever it is written to.</summary>
public sealed class RoundTripTests : NativeTests
{
    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task Values_of_every_type_read_as_they_were_written(string format)
    {
        var place = Place.In(Folder.Path, format);
        var frame = Samples.AllTypes();
        foreach (var rows in (Frame[])[frame, frame.Slice(1, 2), frame.Slice(2, 1), frame.Slice(0, 0)])
            AssertSame(rows, await RoundTripAsync(place, rows));
    }

    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task Odd_texts_read_as_they_were_written(string format) =>
        AssertSame(Samples.OddTexts(), await RoundTripAsync(Place.In(Folder.Path, format), Samples.OddTexts()));

    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task Many_rows_in_frames_of_any_size_keep_values_and_order(string format)
    {
        var place = Place.In(Folder.Path, format);
        var frame = Samples.Many(10_001);
        int[] cuts = [0, 1, 1, 70, 2118, 4166, 10_001];
        var parts = cuts.Zip(cuts.Skip(1), (from, to) => frame.Slice(from, to - from)).ToArray();
        AssertSame(frame, await RoundTripAsync(place, frame.Schema, parts));
        foreach (var size in (int[])[1000, 2048, 4097])
        {
            var read = new List<Frame>();
            await foreach (var part in place.Reader.ReadAsync(new ReadRequest { Schema = frame.Schema, BatchSize = size }, Cancellation))
                read.Add(part);
            Assert.All(read.SkipLast(1), f => Assert.Equal(size, f.RowCount));
            AssertSame(frame, Frame.Concat(read));
        }
    }

    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task Times_of_a_zone_keep_it_and_local_ones_are_in_UTC(string format)
    {
        var local = new DateTime(2011, 7, 2, 3, 4, 5, DateTimeKind.Local);
        var frame = Frame.Of(("at", Column.Of(local, new DateTime(2011, 1, 2, 3, 4, 5, DateTimeKind.Utc))));
        var read = (await RoundTripAsync(Place.In(Folder.Path, format), frame.Schema, frame.Slice(0, 0), frame)).Column<DateTime>("at").Span.ToArray();
        Assert.Equal([local.ToUniversalTime(), frame.Column<DateTime>("at").Span[1]], read);
        Assert.All(read, v => Assert.Equal(DateTimeKind.Utc, v.Kind));
    }

    [Theory]
    [MemberData(nameof(Place.Formats), MemberType = typeof(Place))]
    public async Task Random_numbers_read_bit_for_bit_as_they_were_written(string format)
    {
        var random = new Random(7);
        var doubles = new double[2000];
        var singles = new float[2000];
        for (var i = 0; i < doubles.Length; i++)
        {
            doubles[i] = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            singles[i] = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
        }

        var frame = Frame.Of(("d", Column.Of(doubles)), ("s", Column.Of(singles)));
        AssertSame(frame, await RoundTripAsync(Place.In(Folder.Path, format), frame));
    }

    [Theory]
    [InlineData("parquet")]
    [InlineData("duckdb")]
    public async Task Without_a_schema_types_are_those_that_were_written(string format)
    {
        var place = Place.In(Folder.Path, format);
        var frame = Samples.AllTypes();
        var read = await RoundTripAsync(place, null, frame);
        Assert.Equal(frame.Schema.Select(c => (c.Name, c.Type)), read.Schema.Select(c => (c.Name, c.Type)));
    }

    [Fact]
    public async Task Nanoseconds_keep_every_tick()
    {
        var path = Folder.File("ticks.parquet");
        var frame = Frame.Of(
            ("time", Column.Of(TimeOnly.MaxValue, new TimeOnly(1))),
            ("at", Column.Of(new DateTime(1700, 1, 1).AddTicks(-1), new DateTime(2024, 1, 1).AddTicks(7))));
        await new ParquetFileWriter { Path = path, Precision = TimePrecision.Nanoseconds }.WriteAsync(Stream(frame), Cancellation);
        AssertSame(frame, await ReadAsync(new ParquetFileReader { Path = path }, frame.Schema));
    }

    [Theory]
    [InlineData("gz")]
    [InlineData("zst")]
    public async Task Files_of_text_are_compressed_by_their_name(string ending)
    {
        var frame = Samples.Many(5000);
        foreach (var (writer, reader) in (List<(IFileWriter, IReader)>)
            [
                (new JsonFileWriter { Path = Folder.File($"rows.json.{ending}") }, new JsonFileReader { Path = Folder.File($"rows.json.{ending}") }),
                (new DuckDbCsvFileWriter { Path = Folder.File($"rows.csv.{ending}") }, new DuckDbCsvFileReader { Path = Folder.File($"rows.csv.{ending}") }),
            ])
        {
            await writer.WriteAsync(Stream(frame), Cancellation);
            AssertSame(frame, await ReadAsync(reader, frame.Schema));
            Assert.True((await File.ReadAllBytesAsync(writer.Path, Cancellation))[0] is 0x1F or 0x28);
        }
    }

    [Theory]
    [InlineData(ParquetCompression.Snappy)]
    [InlineData(ParquetCompression.Zstd)]
    [InlineData(ParquetCompression.Gzip)]
    [InlineData(ParquetCompression.Lz4)]
    [InlineData(ParquetCompression.Brotli)]
    [InlineData(ParquetCompression.Uncompressed)]
    public async Task Every_compression_is_read_again(ParquetCompression compression)
    {
        var path = Folder.File("rows.parquet");
        var frame = Samples.Many(10_000);
        var written = await new ParquetFileWriter { Path = path, Compression = compression, RowGroupSize = 2048 }.WriteAsync(Stream(frame), Cancellation);
        Assert.Equal(new WrittenData(path, 10_000), written);
        AssertSame(frame, await ReadAsync(new ParquetFileReader { Path = path }, frame.Schema));
        var groups = await QueryAsync($"SELECT count(DISTINCT row_group_id) AS n, min(compression) AS c FROM parquet_metadata('{path}')");
        Assert.Equal((5, compression == ParquetCompression.Lz4 ? "LZ4_RAW" : compression.ToString().ToUpperInvariant()), (groups.Column<long>("n").Span[0], groups.Text("c")[0]));
    }

    private static Task<Frame> RoundTripAsync(Place place, Frame frame) => RoundTripAsync(place, frame.Schema, frame);

    private static async Task<Frame> RoundTripAsync(Place place, FrameSchema? schema, params Frame[] frames)
    {
        var written = await place.Writer.WriteAsync(Stream(frames), Cancellation);
        Assert.Equal(frames.Sum(f => f.RowCount), written.Rows);
        return await ReadAsync(place.Reader, schema);
    }

    private static void AssertSame(Frame expected, Frame actual)
    {
        Assert.Equal(expected.Schema, actual.Schema);
        Assert.Equal(expected.RowCount, actual.RowCount);
        foreach (var name in expected.Schema.Names)
        {
            for (var i = 0; i < expected.RowCount; i++)
            {
                if (!Equals(expected[name].GetObject(i), actual[name].GetObject(i)))
                    Assert.Fail($"column '{name}', row {i}: '{expected[name].GetObject(i)}' became '{actual[name].GetObject(i)}'");
            }
        }
    }
}
