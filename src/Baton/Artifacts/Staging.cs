using System.Diagnostics.CodeAnalysis;

namespace Baton.Artifacts;

/// <summary>
/// The place where an artifact is made before it is visible: a directory, and beside it a lock that the system lets go of
/// when the process ends, however it ends. A place whose lock is free belongs to nobody.
/// </summary>
internal sealed class Staging : IDisposable
{
    private const string DirectoryName = ".staging";
    private const string LockExtension = ".lock";

    // Where locks do not work, a place is nobody's when it is this old.
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(7);

    private const int Attempts = 20;

    private readonly FileStream _lock;

    /// <summary>Makes a place, and removes those that belong to nobody.</summary>
    /// <param name="root">The store's folder.</param>
    /// <param name="clock">Tells the time.</param>
    /// <exception cref="IOException">The place cannot be made.</exception>
    public Staging(string root, TimeProvider clock)
    {
        var parent = Directory.CreateDirectory(Path.Combine(root, DirectoryName)).FullName;
        // The lock first: a directory without one would look like nobody's.
        _lock = Take(parent, clock);
        Place = Path.ChangeExtension(_lock.Name, null);
        Id = Path.GetFileName(Place);
        try
        {
            Directory.CreateDirectory(Place);
            RemoveAbandoned(parent, clock.GetUtcNow());
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The artifact's id.</summary>
    public string Id { get; }

    /// <summary>The directory.</summary>
    public string Place { get; }

    /// <summary>Removes the place, unless it was moved away.</summary>
    public void Dispose()
    {
        TryDelete(Place);
        _lock.Dispose();
    }

    /// <summary>A new lock. Between making its file and locking it, somebody who looks for abandoned places may take it for one.</summary>
    private static FileStream Take(string parent, TimeProvider clock)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return Lock(Path.Combine(parent, Guid.CreateVersion7(clock.GetUtcNow()).ToString("N") + LockExtension), FileMode.CreateNew);
            }
            catch (IOException) when (attempt < Attempts)
            {
                // Whatever else is wrong is told by the last attempt.
            }
        }
    }

    private static FileStream Lock(string path, FileMode mode) =>
        new(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);

    private void RemoveAbandoned(string parent, DateTimeOffset now)
    {
        var locksWork = !TryLock(_lock.Name, out var second);
        second?.Dispose();
        foreach (var path in Directory.EnumerateFiles(parent, "*" + LockExtension))
        {
            if (path == _lock.Name || (!locksWork && now - File.GetLastWriteTimeUtc(path) < Oldest) || !TryLock(path, out var abandoned))
                continue;
            using (abandoned)
                TryDelete(Path.ChangeExtension(path, null));
        }
    }

    private static bool TryLock(string path, [NotNullWhen(true)] out FileStream? held)
    {
        try
        {
            held = Lock(path, FileMode.Open);
            return true;
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            held = null;
            return false;
        }
    }

    private static void TryDelete(string directory)
    {
        try
        {
            if (Directory.Exists(directory))
                Directory.Delete(directory, recursive: true);
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            // Nobody sees it; the next artifact that is made tries again.
        }
    }
}
