using System.Security.Cryptography;
using Baton.Frames;

namespace Baton.Data.Files;

/// <summary>A file that data is read from.</summary>
internal static class SourceFile
{
    /// <summary>Opens the file for one pass from its beginning to its end; whoever reads it brings a buffer.</summary>
    /// <exception cref="DataException">It is missing, a directory, or not to be read.</exception>
    public static FileStream Open(string path)
    {
        if (path.Length == 0 || path.Contains('\0'))
            throw new DataException($"'{path.Replace("\0", "\\0", StringComparison.Ordinal)}' is not the path of a file. Name the file to read.");
        if (Directory.Exists(path))
            throw new DataException($"'{path}' is a directory, but a file is needed. Name the file to read.");
        if (!File.Exists(path))
            throw new DataException($"There is no file '{path}'{(Path.IsPathFullyQualified(path) ? "" : $" (looked for at '{Path.GetFullPath(path)}')")}. Check the path.");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan | FileOptions.Asynchronous);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            throw FileFailures.Reading(path, failure);
        }
    }

    /// <summary>Identifies the file by the SHA-256 of its content; the file is never held whole.</summary>
    /// <exception cref="DataException">It is missing, a directory, or not to be read.</exception>
    public static async Task<DataFingerprint> FingerprintAsync(string path, CancellationToken cancellation)
    {
        await using var stream = Open(path);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[1 << 17];
            var bytes = 0L;
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            {
                hash.AppendData(buffer, 0, read);
                bytes += read;
            }

            return new DataFingerprint(path, $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}", bytes);
        }
        catch (Exception failure) when (FileFailures.Is(failure))
        {
            throw FileFailures.Reading(path, failure);
        }
    }
}
