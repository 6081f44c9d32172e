using Baton.Artifacts;
using Baton.Testing.Samples;

namespace Baton.Testing.Artifacts;

/// <summary>Files as laws put them into artifacts, and read them again.</summary>
internal static class ArtifactContent
{
    /// <summary>Files of several sizes: none, one byte, and more than any buffer holds.</summary>
    public static IReadOnlyDictionary<string, byte[]> Sample { get; } = new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["model.bin"] = Bytes(300_000),
        ["empty"] = [],
        ["deep/er/down/one.byte"] = [42],
        ["deep/Umlaut ä und 日本.txt"] = "text\r\n\0"u8.ToArray(),
    };

    /// <summary>Bytes that look random.</summary>
    public static byte[] Bytes(int count, ulong seed = 1)
    {
        var numbers = new SampleNumbers(seed);
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
            bytes[i] = (byte)numbers.Below(256);
        return bytes;
    }

    /// <summary>Makes and commits an artifact.</summary>
    public static async Task<ArtifactReference> CommitAsync(IArtifactStore store, string name, IReadOnlyDictionary<string, byte[]> files)
    {
        await using var writer = await store.CreateAsync(name).ConfigureAwait(false);
        foreach (var (path, content) in files)
            await WriteAsync(writer, path, content).ConfigureAwait(false);
        return await writer.CommitAsync().ConfigureAwait(false);
    }

    /// <summary>Writes a file in two parts.</summary>
    public static async Task WriteAsync(IArtifactWriter writer, string path, byte[] content)
    {
        await using var stream = writer.OpenWrite(path);
        await stream.WriteAsync(content.AsMemory(0, content.Length / 2)).ConfigureAwait(false);
        await stream.WriteAsync(content.AsMemory(content.Length / 2)).ConfigureAwait(false);
    }

    /// <summary>Reads all files of an artifact.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> ReadAsync(IArtifactStore store, ArtifactReference reference)
    {
        await using var reader = await store.OpenAsync(reference).ConfigureAwait(false);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in reader.Files)
        {
            await using var stream = reader.OpenRead(path);
            using var content = new MemoryStream();
            await stream.CopyToAsync(content).ConfigureAwait(false);
            files.Add(path, content.ToArray());
        }

        return files;
    }

    /// <summary>The first difference in words; null if there is none.</summary>
    public static string? Difference(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        if (!expected.Keys.Order(StringComparer.Ordinal).SequenceEqual(actual.Keys.Order(StringComparer.Ordinal)))
            return $"the files {string.Join(", ", actual.Keys)}";
        var other = expected.Keys.FirstOrDefault(path => !expected[path].AsSpan().SequenceEqual(actual[path]));
        return other is null ? null : $"other bytes in '{other}'";
    }
}
