using System.Diagnostics;

namespace Baton.Testing.Laws;

/// <summary>Requires that work, done again and again, leaves no more memory in use.</summary>
internal static class Leaks
{
    /// <summary>How long the same calls may go on in a round.</summary>
    private static readonly TimeSpan PartOfRound = TimeSpan.FromSeconds(1);

    /// <summary>Breaks the law if memory goes on growing.</summary>
    /// <param name="law">The law.</param>
    /// <param name="what">What a round is of, as it follows "rounds".</param>
    /// <param name="round">The work of a round.</param>
    public static void RequireNone(Law law, string what, Action round)
    {
        var growth = MemoryGrowth.Lasting(round);
        law.Require(
            !growth.IsLeak,
            $"no more memory in use after rounds {what}",
            $"{growth.Managed:N0} bytes more of managed memory, {growth.Native:N0} that native code got from the C library, and {growth.Private:N0} of the process's, after {growth.Rounds} of them");
    }

    /// <summary>How often something is done in a round: as often as meant, unless it is slow.</summary>
    public static int Times(int most, Action act) => (int)Math.Clamp(PartOfRound / TimeOf(act), 1, most);

    /// <summary>How long something takes.</summary>
    public static TimeSpan TimeOf(Action act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed;
    }

    /// <summary>Does something a number of times.</summary>
    public static void Repeat(int times, Action act)
    {
        for (var i = 0; i < times; i++)
            act();
    }
}
