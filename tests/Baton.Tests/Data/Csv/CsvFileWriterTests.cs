using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;
using Baton.Tests.Data.Files;

namespace Baton.Tests.Data.Csv;

public sealed class CsvFileWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Values_of_every_type_read_as_they_were_written()
    {
        var frame = AllTypes();

        Assert.True((await RoundTripAsync(frame)).ContentEquals(frame));
        Assert.True((await RoundTripAsync(frame.Slice(1, 2))).ContentEquals(frame.Slice(1, 2)));
        Assert.True((await RoundTripAsync(frame.Slice(0, 0))).ContentEquals(frame.Slice(0, 0)));
    }

    [Fact]
    public async Task Every_column_alone_reads_as_it_was_written()
    {
        var frame = AllTypes();
        foreach (var name in frame.Schema.Names)
        {
            var column = frame.Select(name);
            Assert.True((await RoundTripAsync(column, nullValue: "NA")).ContentEquals(column), name);
            if (column.Columns[0].Type != ColumnType.String)
                Assert.True((await RoundTripAsync(column)).ContentEquals(column), name);
        }
    }

    [Fact]
    public async Task Random_numbers_read_bit_for_bit_as_they_were_written()
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
        Assert.True((await RoundTripAsync(frame)).ContentEquals(frame));
    }

    [Fact]
    public async Task Random_text_reads_as_it_was_written()
    {
        const string Alphabet = ",\"\r\n \tNAé\u0000x;";
        var random = new Random(8);
        var texts = new string?[3000];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = random.Next(10) == 0 ? null : new string([.. Enumerable.Range(0, random.Next(6)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
        var frame = Frame.Of(("a", Column.Of(texts)), ("b", Column.Of([.. texts.Reverse()])));

        Assert.True((await RoundTripAsync(frame)).ContentEquals(frame));
        Assert.True((await RoundTripAsync(frame, delimiter: ";", nullValue: "NA")).ContentEquals(frame));
        Assert.True((await RoundTripAsync(frame, delimiter: "\t")).ContentEquals(frame));
        Assert.True((await RoundTripAsync(frame.Select("a"), nullValue: "NA")).ContentEquals(frame.Select("a")));
    }

    [Theory]
    [InlineData("/dev/no-such-device")]
    [InlineData("/dev/../dev/no-such-device")]
    public async Task A_device_is_not_replaced_by_a_file(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Devices have no paths here.");
        var failure = await Assert.ThrowsAsync<DataException>(() => new CsvFileWriter { Path = path }.WriteAsync(Stream(Frame.Of(("a", Column.Of(1)))), Cancellation));
        Assert.Equal($"'{path}' is a device, but a file is to be written. Name a file in another folder.", failure.Message);
    }

    [Fact]
    public async Task Names_read_as_they_were_written()
    {
        var names = (string[])[" padded ", "a,b", "q\"q", "\uFEFFmark", "new\nline", "plain"];
        var frame = Frame.Of(names.Select(n => (n, (Column)Column.Of(1))));

        Assert.Equal(names, (await RoundTripAsync(frame)).Schema.Names);
        var marked = frame.Select("\uFEFFmark");
        Assert.True((await RoundTripAsync(marked)).ContentEquals(marked));
    }

    [Fact]
    public async Task The_file_looks_as_expected()
    {
        var path = _folder.File("out.csv");
        var frame = Frame.Of(
            ("id", Column.Of(1, 2)),
            ("x", Column.OfNullable<double>(0.1, null)),
            ("flag", Column.Of(true, false)),
            ("day", Column.Of(new DateOnly(2011, 1, 2), new DateOnly(2011, 1, 3))),
            ("at", Column.Of(new DateTime(2011, 1, 2, 3, 4, 5, DateTimeKind.Utc), new DateTime(2011, 1, 2))),
            ("note", Column.Of("a,b", "")));

        var written = await new CsvFileWriter { Path = path }.WriteAsync(Stream(frame), Cancellation);

        Assert.Equal(new WrittenData(path, 2), written);
        Assert.Equal(
            "id,x,flag,day,at,note\n1,0.1,true,2011-01-02,2011-01-02T03:04:05Z,\"a,b\"\n2,,false,2011-01-03,2011-01-02T00:00:00,\"\"\n",
            await File.ReadAllTextAsync(path, Cancellation));
    }

    [Fact]
    public async Task Local_times_are_written_in_UTC()
    {
        var local = new DateTime(2011, 7, 2, 3, 4, 5, DateTimeKind.Local);
        var frame = await RoundTripAsync(Frame.Of(("at", Column.Of(local))));

        Assert.Equal((local.ToUniversalTime(), DateTimeKind.Utc), (frame.Column<DateTime>("at").Span[0], frame.Column<DateTime>("at").Span[0].Kind));
    }

    [Fact]
    public async Task Frames_follow_each_other_under_one_header()
    {
        var frame = AllTypes();
        var whole = Frame.Concat(frame, frame.Slice(0, 0), frame.Slice(1, 1));
        var path = _folder.File("out.csv");

        var written = await new CsvFileWriter { Path = path }.WriteAsync(Stream(frame, frame.Slice(0, 0), frame.Slice(1, 1)), Cancellation);

        Assert.Equal(whole.RowCount, written.Rows);
        Assert.True((await ReadAsync(new CsvFileReader { Path = path }, whole.Schema)).ContentEquals(whole));
    }

    [Fact]
    public async Task Frames_with_other_columns_are_refused_and_the_old_file_stays()
    {
        var path = _folder.Write("old", "out.csv");
        var stream = Stream(Frame.Of(("a", Column.Of(1))), Frame.Of(("b", Column.Of(1))));

        var failure = await Assert.ThrowsAsync<DataException>(() => new CsvFileWriter { Path = path }.WriteAsync(stream, Cancellation));

        Assert.Contains("after row 1", failure.Message);
        Assert.Contains("'b' of Int32, but was 'a' of Int32", failure.Message);
        AssertOnlyOld(path);
    }

    [Fact]
    public async Task A_cancelled_writing_leaves_the_old_file_and_nothing_else()
    {
        var path = _folder.Write("old", "out.csv");
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        async IAsyncEnumerable<Frame> CancelInTheMiddle()
        {
            yield return AllTypes();
            await source.CancelAsync();
            yield return AllTypes();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CsvFileWriter { Path = path }.WriteAsync(CancelInTheMiddle(), source.Token));
        AssertOnlyOld(path);
    }

    [Fact]
    public async Task A_failing_source_leaves_the_old_file_and_nothing_else()
    {
        var path = _folder.Write("old", "out.csv");
        static async IAsyncEnumerable<Frame> FailInTheMiddle()
        {
            yield return AllTypes();
            await Task.Yield();
            throw new InvalidOperationException("the source failed");
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => new CsvFileWriter { Path = path }.WriteAsync(FailInTheMiddle(), Cancellation));
        AssertOnlyOld(path);
    }

    [Fact]
    public async Task The_old_file_is_replaced_and_missing_directories_are_made()
    {
        var frame = Frame.Of(("a", Column.Of(1)));
        var path = _folder.Write("old, and longer than what comes", "out.csv");
        await new CsvFileWriter { Path = path }.WriteAsync(Stream(frame), Cancellation);
        var deep = _folder.File(Path.Combine("new", "deep", "out.csv"));
        await new CsvFileWriter { Path = deep }.WriteAsync(Stream(frame), Cancellation);

        Assert.Equal("a\n1\n", File.ReadAllText(path));
        Assert.Equal("a\n1\n", File.ReadAllText(deep));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        var target = _folder.Write("old", "target.csv");
        var link = _folder.File("link.csv");
        File.CreateSymbolicLink(link, target);

        await new CsvFileWriter { Path = link }.WriteAsync(Stream(Frame.Of(("a", Column.Of(1)))), Cancellation);

        Assert.NotNull(File.ResolveLinkTarget(link, returnFinalTarget: false));
        Assert.Equal("a\n1\n", File.ReadAllText(target));
    }

    [Fact]
    public async Task Places_that_cannot_be_written_to_are_refused()
    {
        var frame = Frame.Of(("a", Column.Of(1)));
        async Task<string> FailAsync(string path) =>
            (await Assert.ThrowsAsync<DataException>(() => new CsvFileWriter { Path = path }.WriteAsync(Stream(frame), Cancellation))).Message;

        Assert.Contains("is a directory", await FailAsync(_folder.Path));
        Assert.Contains("cannot be written", await FailAsync(Path.Combine(_folder.Write("a file", "file"), "out.csv")));
        Assert.Contains("is not the path of a file", await FailAsync(""));
        if (OperatingSystem.IsLinux())
            Assert.Contains("cannot be written", await FailAsync("/proc/baton/out.csv"));
    }

    [Fact]
    public async Task A_full_disk_is_told_and_leaves_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Files of limited size are made with Linux' ulimit.");
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full.");

        await using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        await using var rows = new CsvRows("out.csv", full, ',', "");
        await rows.WriteAsync(Frame.Of(("a", Column.Of(1))), Cancellation);

        var failure = await Assert.ThrowsAsync<DataException>(() => rows.FinishAsync(Cancellation));

        Assert.Contains("The file 'out.csv' cannot be written: No space left on device", failure.Message);
    }

    [Fact]
    public async Task What_could_not_be_read_back_is_refused()
    {
        var writer = new CsvFileWriter { Path = _folder.File("out.csv") };

        Assert.Contains("Row 2 cannot be written", (await Assert.ThrowsAsync<DataException>(() => writer.WriteAsync(Stream(Frame.Of(("a", Column.Of("x", null)))), Cancellation))).Message);
        Assert.Contains("no columns", (await Assert.ThrowsAsync<DataException>(() => writer.WriteAsync(Stream(new Frame(FrameSchema.Empty)), Cancellation))).Message);
        Assert.Contains("without a frame", (await Assert.ThrowsAsync<DataException>(() => writer.WriteAsync(Stream(), Cancellation))).Message);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("::", "", "delimiter")]
    [InlineData(",", "a,b", "nullValue")]
    [InlineData(",", " NA", "nullValue")]
    [InlineData(",", "\"", "nullValue")]
    public async Task Settings_that_do_not_go_together_are_refused(string delimiter, string nullValue, string setting)
    {
        var writer = new CsvFileWriter { Path = _folder.File("out.csv"), Delimiter = delimiter, NullValue = nullValue };

        Assert.Equal(setting, Assert.Single(writer.CheckSettings()).Setting);
        await Assert.ThrowsAsync<DataException>(() => writer.WriteAsync(Stream(AllTypes()), Cancellation));
    }

    private static Frame AllTypes()
    {
        var types = new (string, Column)[]
        {
            ("boolean", Column.OfNullable<bool>(true, null, false)),
            ("int8", Column.OfNullable<sbyte>(sbyte.MinValue, null, sbyte.MaxValue)),
            ("uint8", Column.OfNullable<byte>(byte.MinValue, null, byte.MaxValue)),
            ("int16", Column.OfNullable<short>(short.MinValue, null, short.MaxValue)),
            ("uint16", Column.OfNullable<ushort>(ushort.MinValue, null, ushort.MaxValue)),
            ("int32", Column.OfNullable<int>(int.MinValue, null, int.MaxValue)),
            ("uint32", Column.OfNullable<uint>(uint.MinValue, null, uint.MaxValue)),
            ("int64", Column.OfNullable<long>(long.MinValue, null, long.MaxValue)),
            ("uint64", Column.OfNullable<ulong>(ulong.MinValue, null, ulong.MaxValue)),
            ("float32", Column.OfNullable<float>(float.MinValue, null, float.Epsilon)),
            ("float64", Column.OfNullable<double>(double.MaxValue, null, 0.1 + 0.2)),
            ("special", Column.Of(double.NaN, double.PositiveInfinity, double.NegativeInfinity)),
            ("date", Column.OfNullable<DateOnly>(DateOnly.MinValue, null, DateOnly.MaxValue)),
            ("time", Column.OfNullable<TimeOnly>(TimeOnly.MinValue, null, TimeOnly.MaxValue)),
            ("datetime", Column.OfNullable<DateTime>(DateTime.MinValue, null, DateTime.MaxValue)),
            ("utc", Column.OfNullable<DateTime>(new DateTime(2011, 1, 2, 3, 4, 5, DateTimeKind.Utc), null, DateTime.UnixEpoch)),
            ("string", Column.Of("", null, "a,\"b\"\r\nc")),
        };
        return Frame.Of(types);
    }

    private static async IAsyncEnumerable<Frame> Stream(params Frame[] frames)
    {
        foreach (var frame in frames)
        {
            await Task.Yield();
            yield return frame;
        }
    }

    private static Task<Frame> ReadAsync(CsvFileReader reader, FrameSchema schema) =>
        reader.ReadAsync(new ReadRequest { Schema = schema }, Cancellation).ToFrameAsync(Cancellation);

    private static void AssertOnlyOld(string path)
    {
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    private async Task<Frame> RoundTripAsync(Frame frame, string delimiter = ",", string nullValue = "")
    {
        var path = _folder.File("round.csv");
        await new CsvFileWriter { Path = path, Delimiter = delimiter, NullValue = nullValue }.WriteAsync(Stream(frame), Cancellation);
        return await ReadAsync(new CsvFileReader { Path = path, Delimiter = delimiter, NullValues = [nullValue] }, frame.Schema);
    }
}
