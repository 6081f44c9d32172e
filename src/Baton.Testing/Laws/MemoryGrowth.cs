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
    private static readonly int[] Windows = [4, 8, 16];

    /// <summary>What memory that is counted to the byte may grow by in a round without a leak.</summary>
    private const long CountedNoise = 24_000;

    /// <summary>What private memory may grow by in a round without a leak.</summary>
    private const long PrivateNoise = 400_000;

    /// <summary>Whether so much is more than noise.</summary>
    public bool IsLeak => Managed > Rounds * CountedNoise || Native > Rounds * CountedNoise || Private > Rounds * PrivateNoise;

    /// <summary>Does the work in rounds, after one that warms up, until memory has stopped growing or has been given every chance to.</summary>
    /// <param name="round">The work of a round, much the same every time.</param>
    /// <returns>The growth over the last rounds.</returns>
    public static MemoryGrowth Lasting(Action round)
    {
        round();
        var growth = default(MemoryGrowth);
        var before = Measure();
        foreach (var rounds in Windows)
        {
            var first = before;
            var growing = default(MemoryGrowth);
            for (var i = 0; i < rounds; i++)
            {
                round();
                var after = Measure();
                if (Between(before, after, 1) is { IsLeak: true } more)
                    growing = new MemoryGrowth(growing.Rounds + 1, growing.Managed + more.Managed, growing.Native + more.Native, growing.Private + more.Private);
                before = after;
            }

            // A leak in most rounds stays one, although somebody else let go of as much in another.
            // Over all rounds only what is counted is judged: the process's memory jumps by megabytes when the collector takes some.
            growth = growing.Rounds > rounds / 2 ? growing : Between(first, before, rounds) with { Private = 0 };
            if (!growth.IsLeak)
                return growth;
        }

        return growth;
    }

    private static MemoryGrowth Between((long Managed, long Native, long Private) before, (long Managed, long Native, long Private) after, int rounds) =>
        new(rounds, after.Managed - before.Managed, after.Native - before.Native, after.Private - before.Private);

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
