namespace Baton.Benchmarks.SideBySide;

/// <summary>What a call allocates on the managed heap.</summary>
internal static class Allocation
{
    private const int Calls = 100;

    /// <summary>The bytes of a call, on the average of many.</summary>
    public static long Of(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
            action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
