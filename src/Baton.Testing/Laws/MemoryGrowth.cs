namespace Baton.Testing.Laws;

/// <summary>
/// How much more memory is in use after rounds of work. What leaks goes on growing, if not in every round: a list that is
/// never emptied doubles now and then. What an allocator or a cache takes for itself, and what others in the process take
/// meanwhile, ends at some time.
/// </summary>
/// <param name="Rounds">How many rounds the growth is of.</param>
/// <param name="Managed">Growth of the managed heap, in bytes.</param>
/// <param name="Native">Growth of what native code got from the C library, in bytes; 0 where nobody counts it.</param>
/// <param name="Private">Growth of the process's private memory, in bytes.</param>
internal readonly record struct MemoryGrowth(int Rounds, long Managed, long Native, long Private)
{
    /// <summary>The rounds after which one is judged, each time more than all before together: so a list that is kept doubles in each.</summary>
    private static readonly int[] Windows = [4, 8, 16, 32];

    /// <summary>What memory that is counted to the byte may grow by in a round without a leak.</summary>
    private const long CountedNoise = 24_000;

    /// <summary>What private memory may grow by in a round without a leak.</summary>
    private const long PrivateNoise = 400_000;

    /// <summary>Whether so much is more than noise.</summary>
    public bool IsLeak => ManagedLeaks || NativeLeaks || PrivateLeaks;

    private bool ManagedLeaks => Managed > Rounds * CountedNoise;

    private bool NativeLeaks => Native > Rounds * CountedNoise;

    private bool PrivateLeaks => Private > Rounds * PrivateNoise;

    /// <summary>Does the work in rounds, after one that warms up, until memory has stopped growing or has been given every chance to.</summary>
    /// <param name="round">The work of a round, much the same every time.</param>
    /// <returns>The growth over the last rounds.</returns>
    public static MemoryGrowth Lasting(Action round)
    {
        round();
        MemoryGrowth? judged = null;
        var before = Measure();
        foreach (var rounds in Windows)
        {
            var (managed, native, owned) = (new long[rounds], new long[rounds], new long[rounds]);
            var first = before;
            for (var i = 0; i < rounds; i++)
            {
                round();
                var after = Measure();
                (managed[i], native[i], owned[i]) = (after.Managed - before.Managed, after.Native - before.Native, after.Private - before.Private);
                before = after;
            }

            // Over all rounds only the managed heap is judged: others' memory jumps by megabytes when the collector takes some.
            var growth = new MemoryGrowth(
                rounds,
                Math.Max(rounds * TakenByMost(managed), before.Managed - first.Managed),
                rounds * TakenByMost(native),
                rounds * TakenByMost(owned));
            judged = judged is { } earlier ? growth.OfWhatGrewIn(earlier) : growth;
            if (!judged.Value.IsLeak)
                break;
        }

        return judged!.Value;
    }

    /// <summary>What leaks leaks every time: memory of another kind each time is somebody's cache.</summary>
    private MemoryGrowth OfWhatGrewIn(MemoryGrowth earlier) => this with
    {
        Managed = earlier.ManagedLeaks ? Managed : 0,
        Native = earlier.NativeLeaks ? Native : 0,
        Private = earlier.PrivateLeaks ? Private : 0,
    };

    /// <summary>
    /// What at least two of three rounds have taken: a leak takes as much every time, and what caches and buffers of threads
    /// hold goes up and down by megabytes.
    /// </summary>
    private static long TakenByMost(long[] taken)
    {
        Array.Sort(taken);
        return taken[taken.Length / 3];
    }

    private static (long Managed, long Native, long Private) Measure()
    {
        // Twice, so that what finalizers let go is collected too.
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return (GC.GetTotalMemory(forceFullCollection: true), NativeHeap.Measure() ?? 0, ProcessMemory.Measure());
    }
}
