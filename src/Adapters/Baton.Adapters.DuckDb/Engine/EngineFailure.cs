using Baton.Frames;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>Turns what the library reports into exceptions of ours.</summary>
internal static class EngineFailure
{
    /// <summary>A failure as the exception that tells it.</summary>
    /// <param name="sql">What failed, and what can be done then.</param>
    /// <param name="text">What the library says.</param>
    /// <param name="kind">The kind of the failure, where it is known.</param>
    public static DataException Create(SqlText sql, string text, ErrorKind kind)
    {
        var error = ErrorText.Parse(text);
        var line = error.Line - sql.FirstLine + 1;
        var place = !sql.IsUsers || line < 1 ? "" : error.Column > 0 ? $" (line {line}, column {error.Column})" : $" (line {line})";
        return new DataException($"{sql.Subject}: {error.Reason}{place}. {Remedy(kind == ErrorKind.Unknown ? KindOf(text) : kind, error.Hint, sql)}".TrimEnd());
    }

    /// <summary>Whether the library gives a database up after it: it then trusts nothing in there any more.</summary>
    public static bool IsLoss(string text, ErrorKind kind) => (kind == ErrorKind.Unknown ? KindOf(text) : kind) is ErrorKind.Internal or ErrorKind.Fatal;

    /// <summary>Statements that cannot even be prepared tell their kind in the text alone.</summary>
    private static ErrorKind KindOf(string text) =>
        text.StartsWith("Missing Extension Error", StringComparison.Ordinal) ? ErrorKind.MissingExtension
        : text.StartsWith("Out of Memory Error", StringComparison.Ordinal) ? ErrorKind.OutOfMemory
        : text.StartsWith("IO Error", StringComparison.Ordinal) ? ErrorKind.Io
        : text.StartsWith("INTERNAL Error", StringComparison.Ordinal) ? ErrorKind.Internal
        : text.StartsWith("FATAL Error", StringComparison.Ordinal) ? ErrorKind.Fatal
        : ErrorKind.Unknown;

    private static string Remedy(ErrorKind kind, string hint, SqlText sql) => kind switch
    {
        ErrorKind.OutOfMemory => "Raise engine.memoryLimit, use fewer threads, or let a query sort and group less at once.",
        ErrorKind.MissingExtension => "Extensions are never downloaded: install it on this machine and name it in engine.extensions, or use local files.",
        ErrorKind.Internal or ErrorKind.Fatal => "This is a mistake of the library or a damaged file; check the file, or try another version of DuckDB.",
        ErrorKind.Io when sql.IsUsers => "Check the files that it reads, and engine.tempDirectory.",
        _ when hint.Length > 0 => hint.TrimEnd('.', '?', '!') + (hint.StartsWith("Did", StringComparison.Ordinal) ? "?" : "."),
        _ => sql.Remedy,
    };
}
