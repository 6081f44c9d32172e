using System.Diagnostics;

namespace Baton.Testing.Laws;

/// <summary>
/// How much more memory is in use after a round of work, at the least. What leaks grows with every round; what an allocator
/// or a cache takes for itself does not, so that the least growth of several rounds is near zero without a leak.
/// </summary>
/// <param name="Managed">Growth of the managed heap, in bytes.</param>
/// <param name="Private">Growth of the process's private memory, in bytes.</param>
internal readonly record struct MemoryGrowth(long Managed, long Private)
{
    /// <summary>How many rounds are measured at the most, after one that warms up.</summary>
    public const int Rounds = 10;

    /// <summary>What managed memory may grow by from round to round without a leak.</summary>
    private const long ManagedNoise = 24_000;

    /// <summary>What private memory may grow by from round to round without a leak.</summary>
    private const long PrivateNoise = 400_000;

    /// <summary>Whether so much is more than noise.</summary>
    public bool IsLeak => Managed > ManagedNoise || Private > PrivateNoise;

    /// <summary>Does the work in rounds, until one of them shows that nothing leaks.</summary>
    /// <param name="round">The work of a round, much the same every time.</param>
    public static MemoryGrowth Least(Action round)
    {
        round();
        var before = Measure();
        var least = new MemoryGrowth(long.MaxValue, long.MaxValue);
        for (var i = 0; i < Rounds && least.IsLeak; i++)
        {
            round();
            var after = Measure();
            least = new MemoryGrowth(Math.Min(least.Managed, after.Managed - before.Managed), Math.Min(least.Private, after.Private - before.Private));
            before = after;
        }

        return least;
    }

    private static MemoryGrowth Measure()
    {
        // Twice, so that what finalizers let go is collected too.
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        using var process = Process.GetCurrentProcess();
        return new MemoryGrowth(GC.GetTotalMemory(forceFullCollection: true), process.PrivateMemorySize64);
    }
}
