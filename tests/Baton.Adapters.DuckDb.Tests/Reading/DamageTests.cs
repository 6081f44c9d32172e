using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Reading;

/// <summary>Damaged files: the process stays alive, and whatever is thrown is ours.</summary>
public sealed class DamageTests : NativeTests
{
    private const int Files = 400;

    [Theory]
    [InlineData("parquet")]
    [InlineData("json")]
    [InlineData("duckdb-csv")]
    [InlineData("duckdb")]
    public async Task A_damaged_file_is_read_or_refused(string format)
    {
        var place = Place.In(Folder.Path, format);
        await place.Writer.WriteAsync(Stream(Samples.Many(200)), Cancellation);
        var whole = await File.ReadAllBytesAsync(place.File, Cancellation);
        var random = new Random(20241121);
        var refused = 0;
        for (var i = 0; i < Files; i++)
        {
            await File.WriteAllBytesAsync(place.File, Damage(whole, random), Cancellation);
            try
            {
                await ReadAsync(place.Reader, i % 2 == 0 ? Samples.Many(1).Schema : null);
            }
            catch (DataException failure)
            {
                Assert.NotEmpty(failure.Message);
                refused++;
            }
        }

        Assert.InRange(refused, Files / 10, Files);
        await File.WriteAllBytesAsync(place.File, whole, Cancellation);
        Assert.Equal(200, (await ReadAsync(place.Reader)).RowCount);
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        switch (random.Next(4))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                // The end of a Parquet file says where everything else is.
                for (var i = 0; i < 3; i++)
                    bytes[^(1 + random.Next(Math.Min(bytes.Length, 600)))] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 2:
                var from = random.Next(bytes.Length);
                random.NextBytes(bytes.AsSpan(from, Math.Min(bytes.Length - from, 1 + random.Next(16))));
                return bytes;
            default:
                for (var i = 0; i < 4; i++)
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
        }
    }
}
