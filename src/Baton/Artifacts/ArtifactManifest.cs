using System.Security.Cryptography;
using System.Text;

namespace Baton.Artifacts;

/// <summary>The files of an artifact with their digests: a line each, sorted by path, in the format of <c>sha256sum</c>.</summary>
internal static class ArtifactManifest
{
    /// <summary>The manifest's own name.</summary>
    public const string FileName = "SHA256SUMS";

    /// <summary>The directory of the files, beside the manifest.</summary>
    public const string FilesDirectory = "files";

    private const string Prefix = "sha256:";
    private const string Separator = "  " + FilesDirectory + "/";

    /// <summary>Writes the manifest.</summary>
    /// <param name="files">The files' paths with their digests.</param>
    public static byte[] Write(IEnumerable<(string Path, string Digest)> files)
    {
        var text = new StringBuilder();
        foreach (var (path, digest) in files.OrderBy(f => f.Path, StringComparer.Ordinal))
            text.Append(digest.AsSpan(Prefix.Length)).Append(Separator).Append(path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Reads a manifest whose digest was checked, so that it is one.</summary>
    public static SortedDictionary<string, string> Read(string text)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var separator = line.IndexOf(Separator, StringComparison.Ordinal);
            files.Add(line[(separator + Separator.Length)..], Prefix + line[..separator]);
        }

        return files;
    }

    /// <summary>The digest of some bytes.</summary>
    public static string Digest(ReadOnlySpan<byte> content) => Format(SHA256.HashData(content));

    /// <summary>The digest of a stream from where it stands to its end.</summary>
    public static string Digest(Stream content) => Format(SHA256.HashData(content));

    /// <summary>A digest as it is written.</summary>
    public static string Format(ReadOnlySpan<byte> hash) => Prefix + Convert.ToHexStringLower(hash);
}
