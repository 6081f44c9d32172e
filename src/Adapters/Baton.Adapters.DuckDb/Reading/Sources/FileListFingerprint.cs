using System.Security.Cryptography;
using System.Text;
using Baton.Data;
using Baton.Data.Files;

namespace Baton.Adapters.DuckDb.Reading.Sources;

/// <summary>Identifies several files together.</summary>
internal static class FileListFingerprint
{
    /// <summary>Makes the fingerprint; no file is held whole.</summary>
    /// <param name="source">Where the files are, as config names them.</param>
    /// <param name="files">The files, in order.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<DataFingerprint> MakeAsync(string source, IReadOnlyList<string> files, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = 0L;
        foreach (var file in files)
        {
            var one = await SourceFile.FingerprintAsync(file, cancellation).ConfigureAwait(false);
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(file)}\n{one.Digest}\n"));
            bytes += one.Bytes ?? 0;
        }

        return new DataFingerprint(source, $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}", bytes);
    }
}
