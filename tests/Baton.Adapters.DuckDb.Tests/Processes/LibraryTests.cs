using System.Text;
using Baton.Abstractions.Tests.Native.Binaries;
using Baton.Adapters.DuckDb.Native;

namespace Baton.Adapters.DuckDb.Tests.Processes;

/// <summary>A native library that does not serve: one sentence each, and the process goes on.</summary>
public sealed class LibraryTests : NativeTests
{
    private const ushort Arm64 = 183;
    private const string LibraryFile = "libduckdb.so";

    [Fact]
    public async Task With_the_library_rows_are_read()
    {
        var (exitCode, output, error) = await OtherProcess.ReadAsync(await ParquetAsync("SELECT 1 AS a"), DuckDbLibrary.Require().File);
        Assert.Equal((0, "1", ""), (exitCode, output, error));
    }

    [Fact]
    public Task One_that_is_missing_is_told() => AssertToldAsync("where there is no library of DuckDB");

    [Fact]
    public Task One_for_another_machine_is_told() => AssertToldAsync("it is built for arm64, this process is", Headers.Elf(Arm64));

    [Fact]
    public Task What_is_no_library_is_told() => AssertToldAsync("it is no native library", "<html>Not found</html>"u8.ToArray());

    [Fact]
    public async Task One_that_is_cut_in_half_is_told()
    {
        var whole = await File.ReadAllBytesAsync(DuckDbLibrary.Require().File, Cancellation);
        await AssertToldAsync("it is cut off", whole[..(whole.Length / 2)]);
    }

    [Fact]
    public async Task One_that_is_too_old_is_told()
    {
        var bytes = await File.ReadAllBytesAsync(DuckDbLibrary.Require().File, Cancellation);
        var version = Encoding.ASCII.GetBytes($"v{DuckDbLibrary.Require().Version}\0");
        for (var at = bytes.AsSpan().IndexOf(version); at >= 0; at = bytes.AsSpan().IndexOf(version))
            "v1.3"u8.CopyTo(bytes.AsSpan(at));
        await AssertToldAsync("1.4", bytes);
    }

    [Fact]
    public async Task Another_library_under_its_name_is_told() =>
        await AssertToldAsync("1.4", await File.ReadAllBytesAsync(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "libSystem.Native.so"), Cancellation));

    private async Task AssertToldAsync(string reason, byte[]? library = null)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The files are made as Linux has them.");
        var path = await ParquetAsync("SELECT 1 AS a");
        if (library is not null)
            Folder.Write(library, LibraryFile);
        var (exitCode, output, error) = await OtherProcess.ReadAsync(path, Folder.Path);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Contains("BATON_DUCKDB_PATH", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error);
    }
}
