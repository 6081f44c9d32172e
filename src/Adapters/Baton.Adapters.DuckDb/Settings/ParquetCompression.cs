namespace Baton.Adapters.DuckDb.Settings;

/// <summary>How the pages of a Parquet file are compressed.</summary>
public enum ParquetCompression
{
    /// <summary>Fast, and read everywhere.</summary>
    Snappy,

    /// <summary>Smaller than <see cref="Snappy"/> and nearly as fast.</summary>
    Zstd,

    /// <summary>Small and slow.</summary>
    Gzip,

    /// <summary>The fastest, in its raw form.</summary>
    Lz4,

    /// <summary>The smallest and slowest.</summary>
    Brotli,

    /// <summary>Not at all.</summary>
    Uncompressed,
}
