using System.Diagnostics;

namespace Baton.Testing.Laws;

/// <summary>
/// How much more memory is in use after a round of work. What leaks grows with every round; what an allocator or a cache takes
/// for itself, and what others in the process take or let go meanwhile, is there in some rounds and not in others.
/// </summary>
/// <param name="Managed">Growth of the managed heap, in bytes.</param>
/// <param name="Private">Growth of the process's private memory, in bytes.</param>
internal readonly record struct MemoryGrowth(long Managed, long Private)
{
    /// <summary>How many rounds are measured at the most, after one that warms up.</summary>
    public const int Rounds = 7;

    /// <summary>How many rounds without growth show that nothing leaks: one might hide behind memory that somebody else lets go.</summary>
    private const int QuietRounds = 2;

    /// <summary>What managed memory may grow by from round to round without a leak.</summary>
    private const long ManagedNoise = 24_000;

    /// <summary>What private memory may grow by from round to round without a leak.</summary>
    private const long PrivateNoise = 400_000;

    /// <summary>Whether so much is more than noise.</summary>
    public bool IsLeak => Managed > ManagedNoise || Private > PrivateNoise;

    /// <summary>Does the work in rounds, until it is clear whether memory grows in most of them.</summary>
    /// <param name="round">The work of a round, much the same every time.</param>
    /// <returns>The growth of a round of those that are the more.</returns>
    public static MemoryGrowth Typical(Action round)
    {
        round();
        var (quiet, growing) = (new List<MemoryGrowth>(), new List<MemoryGrowth>());
        var before = Measure();
        while (quiet.Count + growing.Count < Rounds)
        {
            round();
            var after = Measure();
            var growth = new MemoryGrowth(after.Managed - before.Managed, after.Private - before.Private);
            (growth.IsLeak ? growing : quiet).Add(growth);
            if (quiet.Count >= QuietRounds && quiet.Count >= growing.Count)
                return quiet[0];
            before = after;
        }

        return growing[growing.Count / 2];
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
