using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;
using Baton.Data;
using Baton.Data.Files;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Sources;

/// <summary>The files that paths and patterns of paths lead to, in the order in which they are read.</summary>
/// <param name="Paths">The paths and patterns.</param>
internal sealed record SourceFiles(IReadOnlyList<string> Paths)
{
    private const int NamesInMessages = 3;
    private const long SmallBytes = 1 << 17;

    /// <summary>What they are, for messages: the beginning of a sentence.</summary>
    public string Name => Paths.Count == 1 && !IsPattern(Paths[0])
        ? $"The file '{Paths[0]}'"
        : $"The files '{string.Join("', '", Paths.Take(NamesInMessages))}'{(Paths.Count > NamesInMessages ? $" and {Paths.Count - NamesInMessages} more" : "")}";

    /// <summary>Whether there is but one file, and little to read in it: about a millisecond's work.</summary>
    public bool AreSmall => Paths is [{ Length: > 0 } path] && !IsPattern(path) && !path.Contains('\0') && new FileInfo(path) is { Exists: true, Length: <= SmallBytes };

    /// <summary>Finds the files.</summary>
    /// <exception cref="DataException">A path leads to none, or to a directory.</exception>
    public IReadOnlyList<string> Find(Database database) => [.. Paths.SelectMany(path => Find(database, path))];

    /// <summary>Identifies the files by their content: a single one by its SHA-256, several by that of their names and digests.</summary>
    public async Task<DataFingerprint> FingerprintAsync(Func<Database> open, CancellationToken cancellation)
    {
        if (Paths is [var path] && (!IsPattern(path) || File.Exists(path)))
            return await SourceFile.FingerprintAsync(path, cancellation).ConfigureAwait(false);
        using var database = await Task.Run(open, cancellation).ConfigureAwait(false);
        return await FileListFingerprint.MakeAsync(string.Join(", ", Paths), Find(database), cancellation).ConfigureAwait(false);
    }

    private static IReadOnlyList<string> Find(Database database, string path)
    {
        // What exists is meant, whatever its name looks like.
        if (File.Exists(path))
            return [path];
        if (!IsPattern(path) || Directory.Exists(path))
        {
            RequireFile(path);
            return [path];
        }

        var files = Matches(database, path);
        return files.Count > 0
            ? files
            : throw new DataException($"There is no file that matches '{path}' (looked for from '{Directory.GetCurrentDirectory()}'). Check the pattern.");
    }

    private static bool IsPattern(string path) => path.AsSpan().ContainsAny("*?[{");

    private static void RequireFile(string path)
    {
        if (!path.Contains('\0') && Directory.Exists(path))
            throw new DataException($"'{path}' is a directory, but a file is needed. Name the file to read, or all of them with a pattern such as '{path.TrimEnd('/')}/*'.");
        if (path.Length == 0 || path.Contains('\0') || !File.Exists(path))
            SourceFile.Open(path).Dispose();
    }

    private static List<string> Matches(Database database, string pattern)
    {
        var sql = new SqlText("SELECT file FROM glob($pattern) ORDER BY file", $"The pattern '{pattern}' cannot be looked up")
        {
            Parameters = SqlParameters.Of(("pattern", new SqlValue.Text(pattern))),
        };
        using var statement = Statement.Prepare(database, sql);
        var column = ColumnMapping.Map("The list of files", new SourceColumn("file", SqlType.Varchar), null);
        using var frames = new FrameStream(statement.Stream(), [column], "The list of files", int.MaxValue);
        var files = (StringColumn)frames.Next(CancellationToken.None)!.Columns[0];
        return [.. Enumerable.Range(0, files.Length).Select(i => files[i]!)];
    }
}
