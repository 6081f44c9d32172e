namespace Baton.Adapters.DuckDb.Engine;

/// <summary>The kinds of failures that are told apart, numbered as <c>duckdb_error_type</c> in <c>duckdb.h</c> numbers them.</summary>
internal enum ErrorKind
{
    Unknown = 0,
    Io = 28,
    Interrupted = 29,
    Fatal = 30,
    Internal = 31,
    OutOfMemory = 33,
    MissingExtension = 39,
}
