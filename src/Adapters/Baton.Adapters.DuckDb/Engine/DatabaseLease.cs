using Baton.Frames;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>
/// The right to open a database file: many may read it, or one may write it. The library keeps other processes away from a
/// file, but not this one.
/// </summary>
internal sealed class DatabaseLease : IDisposable
{
    private const int Writing = -1;

    /// <summary>How many read each file now; or that it is written.</summary>
    private static readonly Dictionary<string, int> Uses = new(StringComparer.Ordinal);

    private readonly string _file;

    private DatabaseLease(string file) => _file = file;

    /// <summary>Takes the right.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isReadOnly">Whether it is only read.</param>
    /// <exception cref="DataException">It is in use.</exception>
    public static DatabaseLease Take(string path, bool isReadOnly)
    {
        var file = FileOf(path);
        lock (Uses)
        {
            var use = Uses.GetValueOrDefault(file);
            if (use == Writing || (!isReadOnly && use > 0))
            {
                throw new DataException(
                    $"The database '{path}' cannot be opened: this process has it open for {(use == Writing ? "writing" : "reading")}. Wait until that is done, or write to another file.");
            }

            Uses[file] = isReadOnly ? use + 1 : Writing;
        }

        return new DatabaseLease(file);
    }

    /// <summary>The file that is meant, whatever link leads to it.</summary>
    private static string FileOf(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It is not there yet, or cannot be opened either.
            return Path.GetFullPath(path);
        }
    }

    public void Dispose()
    {
        lock (Uses)
        {
            var use = Uses[_file];
            if (use is Writing or 1)
                Uses.Remove(_file);
            else
                Uses[_file] = use - 1;
        }
    }
}
